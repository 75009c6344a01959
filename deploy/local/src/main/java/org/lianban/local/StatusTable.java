package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What runs, where, how well, and with how much memory. */
final class StatusTable {

    private static final String ROW = "%-21s %8s %6s  %-10s %9s  %s";
    private static final long KILOBYTES = 1024;

    private final Processes processes;

    StatusTable(Processes processes) {
        this.processes = processes;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("part", "pid", "port", "health", "memory", "oldest unsent fact"));
        long total = 0;
        for (LocalProcess process : processes.all()) {
            long memory = process.handle().map(StatusTable::kilobytes).orElse(0L);
            total += memory;
            lines.add(row(process, memory));
        }
        lines.add(ROW.formatted("together", "", "", "", megabytes(total), ""));
        return lines;
    }

    private static String row(LocalProcess process, long memory) {
        String pid = process.handle().map(handle -> "" + handle.pid()).orElse("-");
        String health =
                !process.isRunning() ? "stopped" : process.isReady() ? "ready" : "not ready";
        return ROW.formatted(
                process.name(), pid, process.port(), health, megabytes(memory), unsent(process));
    }

    private static String unsent(LocalProcess process) {
        boolean service =
                Stream.of(Service.values()).anyMatch(s -> s.module().equals(process.name()));
        if (!service || !process.isRunning()) {
            return "";
        }
        return LocalService.courier(process.ports().getLast()).stream()
                .flatMap(health -> health.path("checks").valueStream())
                .flatMap(check -> check.path("data").propertyStream())
                .filter(datum -> datum.getKey().equals("oldestUnsentSeconds"))
                .map(datum -> datum.getValue().asText() + " s")
                .findFirst()
                .orElse("");
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "" : kilobytes / KILOBYTES + " MB";
    }

    /** The process and its children; memory that they share is counted once. */
    static long kilobytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(StatusTable::ownKilobytes)
                .sum();
    }

    private static long ownKilobytes(ProcessHandle process) {
        Path folder = Path.of("/proc", "" + process.pid());
        try {
            return valueOf("Pss:", folder.resolve("smaps_rollup"));
        } catch (IOException notOurs) {
            return 0;
        }
    }

    private static long valueOf(String key, Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
