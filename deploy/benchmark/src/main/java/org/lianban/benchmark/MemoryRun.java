package org.lianban.benchmark;

import java.util.Map;
import org.lianban.local.LocalSystem;

/** Memory of every part; pages that processes share count once (PSS), for RSS would count twice. */
final class MemoryRun {
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final LocalSystem system;

    MemoryRun(LocalSystem system) {
        this.system = system;
    }

    String measure() {
        var report = new Report("memory", Machine.load());
        report.fact(
                "measured", "sum of Pss in /proc/PID/smaps_rollup, child processes with theirs");
        report.table("part", "memory");
        Map<String, Long> parts = system.memory();
        parts.forEach((part, kilobytes) -> report.row(part, megabytes(kilobytes)));
        report.row("together", megabytes(parts.values().stream().mapToLong(k -> k).sum()));
        return report.toString();
    }

    private static String megabytes(long kilobytes) {
        return Math.round(kilobytes / KILOBYTES_PER_MEGABYTE) + " MiB";
    }
}
