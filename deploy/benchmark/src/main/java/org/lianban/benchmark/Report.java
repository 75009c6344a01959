package org.lianban.benchmark;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** A Markdown table of what was measured below one of how. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    /** The load is that before the measurement, which makes a load of its own. */
    Report(String command, String loadBefore) {
        row("run", "");
        row("---", "---");
        row("command", "`deploy/bench " + command + "`");
        row("version", System.getProperty("lianban.version", "unknown"));
        row("date", now());
        row("machine", Machine.description());
        row("load before", loadBefore + " (1 minute)");
    }

    Report fact(String name, String value) {
        row(name, value);
        return this;
    }

    /** Begins the next table; what stands right of its first column are numbers. */
    Report table(String... columns) {
        text.append('\n');
        row(columns);
        String[] rule = new String[columns.length];
        Arrays.fill(rule, "---:");
        rule[0] = "---";
        return row(rule);
    }

    Report row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String number(double value, String unit) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f%s", value, unit);
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
