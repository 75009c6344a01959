package org.lianban.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.local.Database;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * Lists of matters and of work over many matters, a search among them and the page of one, read at
 * the gateway by people of offices that see much, little, and little that is old. A system of its
 * own on free ports, forgotten afterwards: what is written here no other service is told.
 */
final class WorklistsRun {
    private static final int WARMING = 30;
    private static final int READINGS = 300;
    private static final int TENTH = 9;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private static final List<String> READERS = List.of("changsha", "yuhua", "yuhu");
    private static final List<String> LISTS =
            List.of(
                    "/api/v1/matters",
                    "/api/v1/matters?phase=lead",
                    "/api/v1/matters?phase=case",
                    "/api/v1/matters?stage=NOT_FILED",
                    "/api/v1/matters?order=nearest-clock",
                    "/api/v1/matters?order=nearest-clock&phase=lead",
                    "/api/v1/work",
                    "/api/v1/work?office=true");

    // In every title; in the titles of two thirds, which the readers do not see; in none.
    private static final List<String> TEXTS = List.of("演示事项", "荷塘", "药店");

    private final int matters;

    WorklistsRun(int matters) {
        this.matters = matters;
    }

    String measure() {
        String load = Machine.load();
        try (LocalSystem system = LocalSystem.standard()) {
            system.up();
            String size = written(system.database(Service.CASE_SERVICE));
            Report report =
                    new Report("worklists " + matters, load)
                            .fact("data", size)
                            .fact(
                                    "readers",
                                    "changsha sees 30 %, yuhua 2 % of all years, yuhu 2 % of the"
                                            + " oldest tenth; heads and officers")
                            .fact(
                                    "measured",
                                    READINGS
                                            + " readings one after the other at the gateway, after "
                                            + WARMING
                                            + " that are not counted")
                            .table("who, list", "samples", "p50", "p95", "p99", "highest");
            PatientCaller caller = new PatientCaller(system);
            for (String reader : READERS) {
                read(report, caller, reader + "-head");
                read(report, caller, reader + "-officer-1");
            }
            return report.toString();
        } catch (SQLException refused) {
            throw new LocalException("PostgreSQL refused: " + refused.getMessage(), refused);
        }
    }

    private String written(Database casework) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(
                        casework.jdbcUrl(), casework.owner().role(), casework.owner().password())) {
            ScaleData.write(connection, matters);
            return "%s matters, %s clocks, %s turns, %s"
                    .formatted(
                            rows(connection, "matter"),
                            rows(connection, "clock"),
                            rows(connection, "clock_turn"),
                            CommitTimes.single(
                                    connection,
                                    "select pg_size_pretty(pg_database_size(current_database()))",
                                    String.class));
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        return CommitTimes.single(connection, "select count(*) from " + table, Long.class);
    }

    private static void read(Report report, PatientCaller caller, String account) {
        for (String list : LISTS) {
            row(report, caller, account, list, list);
        }
        String newest = LISTS.getFirst();
        row(report, caller, account, newest + ", tenth page", tenth(caller, account, newest));
        JsonNode first = caller.get(account, newest).body().path("items").path(0);
        row(report, caller, account, newest + "?mine=true", newest + "?mine=true");
        String number = first.path("number").asText();
        row(report, caller, account, newest + "?query=NUMBER", searched(newest, number));
        for (String text : TEXTS) {
            row(report, caller, account, newest + "?query=" + text, searched(newest, text));
        }
        String page = newest + "/" + first.path("matterId").asText();
        row(report, caller, account, newest + "/ID", page);
        row(report, caller, account, newest + "/ID/timeline", page + "/timeline");
        String work = "/api/v1/work";
        row(report, caller, account, work + ", tenth page", tenth(caller, account, work));
    }

    private static String searched(String list, String text) {
        return list + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // As far as the list goes, if it has fewer pages.
    private static String tenth(PatientCaller caller, String account, String list) {
        String path = list;
        for (int page = 0; page < TENTH; page++) {
            String next = caller.get(account, path).body().path("next").asText("");
            if (next.isEmpty()) {
                return path;
            }
            path = list + "?cursor=" + next;
        }
        return path;
    }

    private static void row(
            Report report, PatientCaller caller, String account, String name, String path) {
        for (int i = 0; i < WARMING; i++) {
            caller.get(account, path);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            long begin = System.nanoTime();
            caller.get(account, path);
            times.add((System.nanoTime() - begin) / NANOSECONDS_PER_MILLISECOND);
        }
        var samples = new Samples(times);
        report.row(
                account + " `" + name + "`",
                "" + samples.count(),
                Report.number(samples.percentile(50), " ms"),
                Report.number(samples.percentile(95), " ms"),
                Report.number(samples.percentile(99), " ms"),
                Report.number(samples.highest(), " ms"));
    }
}
