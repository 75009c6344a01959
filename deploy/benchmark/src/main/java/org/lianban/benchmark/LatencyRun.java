package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lianban.benchmark.Propagation.Round;
import org.lianban.local.Database;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * Facts and floor by turns, half as long on the floor: what disturbs the machine for a while
 * disturbs both.
 */
final class LatencyRun {
    private static final int TURNS = 2;
    private static final Duration WARMING = Duration.ofSeconds(3);

    private final LocalSystem system;
    private final double rate;
    private final Duration span;

    LatencyRun(LocalSystem system, double rate, Duration span) {
        this.system = system;
        this.rate = rate;
        this.span = span;
    }

    String measure() {
        String load = Machine.load();
        Database casework = system.database(Service.CASE_SERVICE);
        Database evidence = system.database(Service.EVIDENCE_SERVICE);
        try (Connection sent = CommitTimes.connect(casework);
                Connection received = CommitTimes.connect(evidence);
                Connection arriving = CommitTimes.connect(evidence)) {
            String size = size(sent);
            var propagation = new Propagation(new Officer(system), sent, received);
            warm(propagation);
            String servers = system.bootstrapServers();
            String content = likeAFact(sent);
            List<Round> rounds = new ArrayList<>();
            List<Samples> floors = new ArrayList<>();
            try (var floor = new Floor(servers, sent, received, arriving, content)) {
                floor.run(new Pace(rate, WARMING));
                for (int turn = 0; turn < TURNS; turn++) {
                    rounds.add(propagation.run(new Pace(rate, span.dividedBy(TURNS))));
                    floors.add(floor.run(new Pace(rate, span.dividedBy(2 * TURNS))));
                }
            }
            return report(load, size, content.length(), rounds, Samples.together(floors));
        } catch (SQLException refused) {
            throw new LocalException("PostgreSQL refused: " + refused.getMessage(), refused);
        }
    }

    // Better a sentence now than a table of nothing in a minute.
    private void warm(Propagation propagation) throws SQLException {
        Round warming = propagation.run(new Pace(rate, WARMING));
        if (warming.arrivals().count() == 0) {
            throw new LocalException(
                    warming.refused().isEmpty()
                            ? "No fact arrives in the evidence-service; see deploy/status."
                            : warming.refused().getFirst());
        }
    }

    private String report(
            String load, String size, int characters, List<Round> rounds, Samples floor) {
        Samples arrivals = Samples.together(rounds.stream().map(Round::arrivals).toList());
        Samples answers = Samples.together(rounds.stream().map(Round::answers).toList());
        List<String> refused = rounds.stream().flatMap(round -> round.refused().stream()).toList();
        int missing = rounds.stream().mapToInt(Round::missing).sum();
        var report = new Report("latency %s %d".formatted(shown(rate), span.toSeconds()), load);
        report.fact("data before", size)
                .fact(
                        "load",
                        ("%s leads/s at fixed times for %d s in %d turns, each followed by the floor"
                                        + " at the same rate for half as long; %d s of warming up"
                                        + " before each are not counted")
                                .formatted(
                                        shown(rate), span.toSeconds(), TURNS, WARMING.toSeconds()))
                .fact(
                        "floor",
                        "commit of one row, Kafka acks=all, plain consumer, commit of one row;"
                                + " rows of "
                                + characters
                                + " characters, as a LeadRegistered has")
                .fact("refused leads", count(refused))
                .fact("facts not arrived", "" + missing)
                .table(
                        "from → to",
                        "samples",
                        "p50",
                        "p99",
                        "highest",
                        "p50 ÷ floor",
                        "p99 ÷ floor");
        times(report, "fact committed → committed in evidence-service", arrivals, floor);
        times(report, "floor: row committed → row committed", floor, floor);
        times(report, "appointed start → officer has the answer", answers, new Samples(List.of()));
        return report.toString();
    }

    static void times(Report report, String what, Samples samples, Samples floor) {
        report.row(
                what,
                "" + samples.count(),
                Report.number(samples.percentile(50), " ms"),
                Report.number(samples.percentile(99), " ms"),
                Report.number(samples.highest(), " ms"),
                Report.number(samples.percentile(50) / floor.percentile(50), ""),
                Report.number(samples.percentile(99) / floor.percentile(99), ""));
    }

    static String count(List<String> refused) {
        return refused.isEmpty()
                ? "0"
                : refused.size() + ", the first: " + refused.getFirst().replace("|", "\\|");
    }

    static String shown(double rate) {
        return rate == Math.rint(rate) ? "" + (long) rate : "" + rate;
    }

    static String size(Connection casework) throws SQLException {
        return "%d matters, %d facts in the journal"
                .formatted(
                        CommitTimes.single(casework, "select count(*) from matter", Long.class),
                        CommitTimes.single(casework, "select count(*) from journal", Long.class));
    }

    static String likeAFact(Connection casework) throws SQLException {
        return CommitTimes.single(
                casework,
                "select envelope::text from journal where type = '"
                        + CommitTimes.REGISTERED
                        + "' order by position desc limit 1",
                String.class);
    }
}
