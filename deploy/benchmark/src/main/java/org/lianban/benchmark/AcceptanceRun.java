package org.lianban.benchmark;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.lianban.benchmark.ReadyTransfers.Ready;
import org.lianban.local.Database;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * The heads of four offices accept transfers of a fifth at a pace; on the sender's screen and on
 * each receiver's the list is told and read again. The floor by turns, as in {@link LatencyRun}.
 */
final class AcceptanceRun {
    private static final int TURNS = 2;
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final long PATIENCE = 30_000;
    private static final Duration PAPERS = Duration.ofMinutes(30);
    private static final int OK = 200;
    private static final String HINT = "TransferAccepted";
    private static final Set<String> TAKEN_OVER = Set.of("ACCEPTED", "HANDED_OVER");

    private final LocalSystem system;
    private final double rate;
    private final Duration span;
    private final Map<String, Long> appointed = new ConcurrentHashMap<>();
    private final Map<String, String> receivers = new ConcurrentHashMap<>();
    private final Queue<Double> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, ConsoleSession> heads = new HashMap<>();
    private final Map<String, WatchedList> incoming = new HashMap<>();

    AcceptanceRun(LocalSystem system, double rate, Duration span) {
        this.system = system;
        this.rate = rate;
        this.span = span;
    }

    String measure() {
        var warming = new Pace(rate, WARMING);
        var turn = new Pace(rate, span.dividedBy(TURNS));
        var transfers = ReadyTransfers.toAccept(system, warming.starts() + TURNS * turn.starts());
        Database evidence = system.database(Service.EVIDENCE_SERVICE);
        try (Connection sent = CommitTimes.connect(system.database(Service.CASE_SERVICE));
                Connection received = CommitTimes.connect(evidence);
                Connection arriving = CommitTimes.connect(evidence)) {
            awaitPapers(sent);
            String load = Machine.load();
            String size = LatencyRun.size(sent);
            String content = LatencyRun.likeAFact(sent);
            List<Samples> floors = new ArrayList<>();
            try (WatchedList outgoing = openScreens();
                    var floor =
                            new Floor(
                                    system.bootstrapServers(), sent, received, arriving, content)) {
                accept(transfers, outgoing, warming);
                forgetTheWarming();
                floor.run(warming);
                for (int i = 0; i < TURNS; i++) {
                    accept(transfers, outgoing, turn);
                    floors.add(floor.run(new Pace(rate, span.dividedBy(2 * TURNS))));
                }
                return report(load, size, outgoing, Samples.together(floors));
            }
        } catch (SQLException unread) {
            throw new LocalException("PostgreSQL refused: " + unread.getMessage(), unread);
        } finally {
            incoming.values().forEach(WatchedList::close);
        }
    }

    // The letters of the transfers that were made ready are set on paper meanwhile, at a quarter of
    // a processor; no acceptance brings that about.
    private static void awaitPapers(Connection casework) throws SQLException {
        long end = System.nanoTime() + PAPERS.toNanos();
        int left = papersLeft(casework);
        while (left > 0 && System.nanoTime() < end) {
            Waiting.aMoment();
            left = papersLeft(casework);
        }
        if (left > 0) {
            throw new LocalException(
                    left + " letters are not on paper after %d min.".formatted(PAPERS.toMinutes()));
        }
    }

    private static int papersLeft(Connection casework) throws SQLException {
        try (PreparedStatement waiting =
                        casework.prepareStatement(
                                "select count(*) from letter_paper where state = 'WAITING'");
                ResultSet row = waiting.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    // Signed in now: a line that is told nothing for long ends.
    private WatchedList openScreens() {
        URI gateway = system.address(Service.GATEWAY);
        for (String head : ReadyTransfers.acceptingHeads()) {
            ConsoleSession session = ConsoleSession.signedIn(gateway, head);
            heads.put(head, session);
            incoming.put(head, WatchedList.opened(session, "incoming", HINT, TAKEN_OVER));
        }
        return WatchedList.opened(
                ConsoleSession.signedIn(gateway, ReadyTransfers.HEAD),
                "outgoing",
                HINT,
                TAKEN_OVER);
    }

    // Better a sentence now than a table of nothing in a minute.
    private void forgetTheWarming() {
        if (!refused.isEmpty()) {
            throw new LocalException("A transfer is not accepted: " + refused.element());
        }
        appointed.clear();
        answers.clear();
    }

    private void accept(ReadyTransfers transfers, WatchedList outgoing, Pace pace) {
        pace.each(
                begin -> {
                    Ready transfer = transfers.next();
                    appointed.put(transfer.id(), begin);
                    receivers.put(transfer.id(), transfer.by());
                    acceptOne(transfer);
                    answers.add((System.nanoTime() - begin) / 1e6);
                });
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isSeen(outgoing) && System.currentTimeMillis() < end) {
            Waiting.aMoment();
        }
    }

    private void acceptOne(Ready transfer) {
        ConsoleSession head = heads.get(transfer.by());
        if (head == null) {
            throw new IllegalStateException(transfer.by() + " has no session");
        }
        HttpResponse<String> answer =
                head.post(
                        "/api/v1/transfers/" + transfer.id() + "/acceptance",
                        transfer.body(),
                        transfer.version());
        if (answer.statusCode() != OK) {
            refused.add(answer.statusCode() + " " + answer.body());
            appointed.remove(transfer.id());
        }
    }

    private boolean isSeen(WatchedList outgoing) {
        return appointed.keySet().stream().allMatch(id -> seenOnBoth(outgoing, id) != null);
    }

    private @Nullable Long seenOnBoth(WatchedList outgoing, String id) {
        WatchedList received = incoming.get(receivers.getOrDefault(id, ""));
        Long there = received == null ? null : received.rows().get(id);
        Long here = outgoing.rows().get(id);
        return there == null || here == null ? null : Long.valueOf(Math.max(there, here));
    }

    private String report(String load, String size, WatchedList outgoing, Samples floor) {
        List<Double> both = new ArrayList<>();
        appointed.forEach(
                (transfer, begin) -> {
                    Long seen = seenOnBoth(outgoing, transfer);
                    if (seen != null) {
                        both.add((seen - begin) / 1e6);
                    }
                });
        var report =
                new Report(
                        "acceptance %s %d".formatted(LatencyRun.shown(rate), span.toSeconds()),
                        load);
        report.fact("data", size + ", the transfers to accept among them, their letters on paper")
                .fact(
                        "load",
                        ("%s acceptances/s at fixed times by four offices for %d s in %d turns,"
                                        + " each followed by the floor at the same rate for half as"
                                        + " long; %d s of warming up are not counted")
                                .formatted(
                                        LatencyRun.shown(rate),
                                        span.toSeconds(),
                                        TURNS,
                                        WARMING.toSeconds()))
                .fact(
                        "floor",
                        "commit of one row, Kafka acks=all, plain consumer, commit of one row")
                .fact("refused", LatencyRun.count(List.copyOf(refused)))
                .fact("not seen on both screens in time", "" + (appointed.size() - both.size()))
                .table(
                        "from → to",
                        "samples",
                        "p50",
                        "p99",
                        "highest",
                        "p50 ÷ floor",
                        "p99 ÷ floor");
        var none = new Samples(List.of());
        LatencyRun.times(report, "appointed start → on both screens", new Samples(both), floor);
        LatencyRun.times(
                report,
                "appointed start → the head has the answer",
                new Samples(answers.stream().toList()),
                none);
        LatencyRun.times(
                report, "reading the sender's list after a hint", outgoing.readings(), none);
        LatencyRun.times(report, "floor: row committed → row committed", floor, floor);
        return report.toString();
    }
}
