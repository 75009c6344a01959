package org.lianban.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a measurement was made, without which its numbers mean nothing. */
final class Machine {
    private static final double KILOBYTES_PER_GIGABYTE = 1024 * 1024;

    private Machine() {}

    static String description() {
        return "%d cores (%s), %s GiB, Linux %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value(Path.of("/proc/cpuinfo"), "model name"),
                        memory(),
                        System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"));
    }

    /** Processes that wanted a core lately: above the number of cores, others took part. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "%.2f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String memory() {
        String kilobytes = value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("[^0-9]", "");
        return kilobytes.isEmpty()
                ? "unknown"
                : "" + Math.round(Long.parseLong(kilobytes) / KILOBYTES_PER_GIGABYTE);
    }

    private static String value(Path file, String key) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key) && line.contains(":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
