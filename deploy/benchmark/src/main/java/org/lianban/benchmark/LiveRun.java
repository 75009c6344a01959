package org.lianban.benchmark;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lianban.benchmark.ReadyTransfers.Ready;
import org.lianban.local.Database;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * A head issues transfers at a pace in one session; in the receiver's session the live line hints
 * and the row is read back in the list. The floor by turns, as in {@link LatencyRun}.
 */
final class LiveRun {
    private static final int TURNS = 2;
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final long PATIENCE = 30_000;
    private static final int OK = 200;

    private final LocalSystem system;
    private final double rate;
    private final Duration span;
    private final Map<String, Long> appointed = new ConcurrentHashMap<>();
    private final Map<String, String> matters = new ConcurrentHashMap<>();
    private final Queue<Double> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    LiveRun(LocalSystem system, double rate, Duration span) {
        this.system = system;
        this.rate = rate;
        this.span = span;
    }

    String measure() {
        String load = Machine.load();
        URI gateway = system.address(Service.GATEWAY);
        ConsoleSession head = ConsoleSession.signedIn(gateway, ReadyTransfers.HEAD);
        ConsoleSession receiver = ConsoleSession.signedIn(gateway, ReadyTransfers.RECEIVER);
        Database casework = system.database(Service.CASE_SERVICE);
        Database evidence = system.database(Service.EVIDENCE_SERVICE);
        try (Connection sent = CommitTimes.connect(casework);
                Connection received = CommitTimes.connect(evidence);
                Connection arriving = CommitTimes.connect(evidence);
                WatchedList list =
                        WatchedList.opened(
                                receiver, "incoming", "TransferIssued", Set.of("ISSUED"))) {
            String size = LatencyRun.size(sent);
            warm(head, list);
            List<Samples> floors = new ArrayList<>();
            String content = LatencyRun.likeAFact(sent);
            try (var floor =
                    new Floor(system.bootstrapServers(), sent, received, arriving, content)) {
                floor.run(new Pace(rate, WARMING));
                for (int turn = 0; turn < TURNS; turn++) {
                    issue(head, list, new Pace(rate, span.dividedBy(TURNS)));
                    floors.add(floor.run(new Pace(rate, span.dividedBy(2 * TURNS))));
                }
            }
            return report(load, size, list, Samples.together(floors));
        } catch (SQLException unread) {
            throw new LocalException("PostgreSQL refused: " + unread.getMessage(), unread);
        }
    }

    // Better a sentence now than a table of nothing in a minute.
    private void warm(ConsoleSession head, WatchedList list) {
        issue(head, list, new Pace(rate, WARMING));
        if (!refused.isEmpty()) {
            throw new LocalException("A transfer is not issued: " + refused.element());
        }
        if (list.rows().keySet().stream().noneMatch(appointed::containsKey)) {
            throw new LocalException("No row arrives in the receiver's list; see deploy/status.");
        }
        appointed.clear();
        answers.clear();
    }

    private void issue(ConsoleSession head, WatchedList list, Pace pace) {
        var transfers = ReadyTransfers.toIssue(system, pace.starts());
        pace.each(
                begin -> {
                    Ready transfer = transfers.next();
                    appointed.put(transfer.id(), begin);
                    matters.put(transfer.id(), transfer.matter());
                    issueOne(head, transfer);
                    answers.add((System.nanoTime() - begin) / 1e6);
                });
        awaitRows(list);
    }

    private void issueOne(ConsoleSession head, Ready transfer) {
        HttpResponse<String> answer =
                head.post(
                        "/api/v1/transfers/" + transfer.id() + "/issue",
                        transfer.body(),
                        transfer.version());
        if (answer.statusCode() != OK) {
            refused.add(answer.statusCode() + " " + answer.body());
            appointed.remove(transfer.id());
        }
    }

    private void awaitRows(WatchedList list) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!list.rows().keySet().containsAll(appointed.keySet())
                && System.currentTimeMillis() < end) {
            Waiting.aMoment();
        }
    }

    private String report(String load, String size, WatchedList list, Samples floor) {
        List<Double> hints = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        appointed.forEach(
                (transfer, begin) -> {
                    Long hint = list.hints().get(matters.getOrDefault(transfer, ""));
                    Long row = list.rows().get(transfer);
                    if (hint != null) {
                        hints.add((hint - begin) / 1e6);
                    }
                    if (row != null) {
                        rows.add((row - begin) / 1e6);
                    }
                });
        var report =
                new Report("live %s %d".formatted(LatencyRun.shown(rate), span.toSeconds()), load);
        report.fact("data before", size)
                .fact(
                        "load",
                        ("%s transfers/s issued at fixed times for %d s in %d turns through one"
                                        + " session, each followed by the floor at the same rate"
                                        + " for half as long; %d s of warming up are not counted")
                                .formatted(
                                        LatencyRun.shown(rate),
                                        span.toSeconds(),
                                        TURNS,
                                        WARMING.toSeconds()))
                .fact(
                        "floor",
                        "commit of one row, Kafka acks=all, plain consumer, commit of one row")
                .fact("refused transfers", LatencyRun.count(List.copyOf(refused)))
                .fact("hints missing", "" + (appointed.size() - hints.size()))
                .fact("rows missing", "" + (appointed.size() - rows.size()))
                .table(
                        "from → to",
                        "samples",
                        "p50",
                        "p99",
                        "highest",
                        "p50 ÷ floor",
                        "p99 ÷ floor");
        var none = new Samples(List.of());
        LatencyRun.times(
                report,
                "appointed start → row read back in the receiver's list",
                new Samples(rows),
                floor);
        LatencyRun.times(
                report,
                "appointed start → hint in the receiver's stream",
                new Samples(hints),
                floor);
        LatencyRun.times(
                report,
                "appointed start → the head has the answer",
                new Samples(answers.stream().toList()),
                none);
        LatencyRun.times(report, "reading the list after a hint", list.readings(), none);
        LatencyRun.times(report, "floor: row committed → row committed", floor, floor);
        return report.toString();
    }
}
