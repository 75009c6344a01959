package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.benchmark.Tally.Notice;

/**
 * The facts of the run as case-service's journal holds them, whatever became of them afterwards.
 *
 * @param committed when each was committed, in microseconds
 */
record ToldFacts(Map<Fact, Long> committed) {
    private static final String PREFIX = "org.lianban.casework.";
    private static final String[] TYPES =
            Stream.of(TellingOffice.REGISTERED, TellingOffice.ASSIGNED, TellingOffice.EXTENDED)
                    .map(PREFIX::concat)
                    .toArray(String[]::new);

    ToldFacts {
        committed = Map.copyOf(committed);
    }

    /** One fact; each type happens once to a matter of the run. */
    record Fact(String matter, String type) {}

    static ToldFacts read(Connection casework, Collection<String> matters) throws SQLException {
        Map<Fact, Long> committed = new HashMap<>();
        try (PreparedStatement statement =
                casework.prepareStatement(
                        "select subject, type, (extract(epoch from pg_xact_commit_timestamp(xmin))"
                                + " * 1000000)::bigint from journal"
                                + " where type = any (?) and subject = any (?)")) {
            statement.setArray(1, casework.createArrayOf("text", TYPES));
            statement.setArray(2, casework.createArrayOf("text", matters.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String type = rows.getString(2).substring(PREFIX.length());
                    committed.put(new Fact(rows.getString(1), type), rows.getLong(3));
                }
            }
        }
        return new ToldFacts(committed);
    }

    /**
     * Who must be told of them.
     *
     * @param offices of each matter
     */
    Set<Notice> called(Map<String, TellingOffice> offices) {
        Set<Notice> called = new HashSet<>();
        committed
                .keySet()
                .forEach(
                        fact ->
                                called.addAll(
                                        office(offices, fact).called(fact.matter(), fact.type())));
        return called;
    }

    /**
     * Milliseconds from the commit of a fact to its first sight in a list, of all that were seen.
     */
    Samples until(Map<Notice, Long> seen) {
        List<Double> milliseconds = new ArrayList<>();
        seen.forEach(
                (notice, end) -> {
                    Long begin = committed.get(new Fact(notice.matter(), notice.type()));
                    if (begin != null) {
                        milliseconds.add((end - begin) / 1000.0);
                    }
                });
        return new Samples(milliseconds);
    }

    private static TellingOffice office(Map<String, TellingOffice> offices, Fact fact) {
        TellingOffice office = offices.get(fact.matter());
        if (office == null) {
            throw new IllegalArgumentException("no office told of matter " + fact.matter());
        }
        return office;
    }
}
