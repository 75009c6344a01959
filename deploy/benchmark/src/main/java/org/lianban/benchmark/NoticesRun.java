package org.lianban.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.benchmark.Tally.Notice;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * People of three offices tell each other so many facts while services are killed at random; at the
 * end the journal's facts are counted against everybody's list, both read from outside.
 */
final class NoticesRun {
    private static final int AT_ONCE = 6;
    private static final long PATIENCE = 180_000;
    private static final String KEEPER = "hunan-system-admin";
    private static final String STATUS = "/api/v1/notices/status";

    private final LocalSystem system;
    private final PatientCaller caller;
    private final int asked;
    private final int leads;
    private final Map<String, TellingOffice> matters = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    NoticesRun(LocalSystem system, int facts) {
        this.system = system;
        this.caller = new PatientCaller(system);
        this.asked = facts;
        this.leads = Math.ceilDiv(facts, TellingOffice.FACTS);
    }

    String measure() {
        String load = Machine.load();
        Map<String, String> persons = persons();
        try (Connection casework = CommitTimes.connect(system.database(Service.CASE_SERVICE))) {
            String size = LatencyRun.size(casework);
            // A little earlier: an answer's time has milliseconds at best.
            Instant begin = Instant.now().minusMillis(1);
            long seed = begin.toEpochMilli();
            var disturbance = new Disturbance(system, () -> matters.size() >= leads / 2, seed);
            // One list of each kind: all of them read as often would be most of the load.
            TellingOffice first = TellingOffice.ALL.getFirst();
            List<NoticeList.Watch> watches =
                    List.of(
                            new NoticeList(caller, first.unitHead()).new Watch(),
                            new NoticeList(caller, first.officer()).new Watch());
            Thread disturbing = Thread.ofPlatform().start(disturbance);
            List<Thread> watching =
                    watches.stream().map(watch -> Thread.ofVirtual().start(watch)).toList();
            double seconds = tell(persons);
            disturbance.end();
            join(List.of(disturbing));
            ToldFacts facts = ToldFacts.read(casework, matters.keySet());
            Set<Notice> called = facts.called(Map.copyOf(matters));
            Tally tally = counted(called, begin);
            watches.forEach(NoticeList.Watch::end);
            join(watching);
            Map<Notice, Long> seen = new HashMap<>();
            watches.forEach(watch -> seen.putAll(watch.seen()));
            return report(
                    new Report("notices " + asked, load)
                            .fact("data before", size)
                            .fact("load", load(seconds))
                            .fact("disturbances", disturbance.description() + "; seed " + seed)
                            .fact("refused or unanswered", LatencyRun.count(List.copyOf(refused))),
                    facts,
                    tally,
                    facts.until(seen));
        } catch (SQLException unread) {
            throw new LocalException("PostgreSQL refused: " + unread.getMessage(), unread);
        }
    }

    private Map<String, String> persons() {
        Map<String, String> persons = new HashMap<>();
        for (TellingOffice office : TellingOffice.ALL) {
            for (String officer : office.officers()) {
                JsonNode me = caller.get(officer, "/api/v1/me").body();
                persons.put(officer, me.path("person").path("id").asText());
            }
        }
        return Map.copyOf(persons);
    }

    private double tell(Map<String, String> persons) {
        long begin = System.nanoTime();
        var next = new AtomicInteger();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                people.execute(
                        () -> {
                            for (int lead = next.getAndIncrement();
                                    lead < leads;
                                    lead = next.getAndIncrement()) {
                                tellOne(lead, persons);
                            }
                        });
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void tellOne(int lead, Map<String, String> persons) {
        TellingOffice office = TellingOffice.ALL.get(lead % TellingOffice.ALL.size());
        try {
            matters.put(office.tell(caller, persons), office);
        } catch (LocalException failed) {
            refused.add(String.valueOf(failed.getMessage()));
        }
    }

    // Facts may still be on their way; what is listed twice stays so.
    private Tally counted(Set<Notice> called, Instant begin) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            Tally tally = Tally.of(called, listed(called, begin));
            if (tally.missing() == 0 || System.currentTimeMillis() > end) {
                return tally;
            }
            Waiting.aMoment();
        }
    }

    private List<Notice> listed(Set<Notice> called, Instant begin) {
        Set<String> ours = new HashSet<>();
        called.forEach(notice -> ours.add(notice.matter()));
        return TellingOffice.ALL.stream()
                .flatMap(office -> office.recipients().stream())
                .flatMap(account -> new NoticeList(caller, account).since(begin).stream())
                .filter(notice -> ours.contains(notice.matter()))
                .toList();
    }

    private String load(double seconds) {
        return "%d leads of %d offices, %d told facts each, %d people at once: %.0f s, %.0f facts/s"
                .formatted(
                        leads,
                        TellingOffice.ALL.size(),
                        TellingOffice.FACTS,
                        AT_ONCE,
                        seconds,
                        leads * TellingOffice.FACTS / seconds);
    }

    private String report(Report report, ToldFacts facts, Tally tally, Samples until) {
        JsonNode status = statusAfter(Instant.now());
        report.table("counted from outside", "number")
                .row("facts in the journal", "" + facts.committed().size())
                .row("notices these call for", "" + tally.expected())
                .row("notices in their readers' lists", "" + tally.listed())
                .row("missing", "" + tally.missing())
                .row("shown twice", "" + tally.twice())
                .row("called for by no fact", "" + tally.strange())
                .row("whole", tally.isWhole() ? "yes" : "NO");
        report.table("the service's own check, of all its data", "number")
                .row("facts", status.path("facts").asText())
                .row("planned", status.path("planned").asText())
                .row("sent", status.path("sent").asText())
                .row("delivered", status.path("delivered").asText())
                .row("whole", status.path("whole").asText());
        report.table("from → to", "samples", "p50", "p99", "highest")
                .row(
                        "fact committed → first seen in a list that is read every 0.2 s",
                        "" + until.count(),
                        Report.number(until.percentile(50), " ms"),
                        Report.number(until.percentile(99), " ms"),
                        Report.number(until.highest(), " ms"));
        return report.toString();
    }

    /** The service checks itself in intervals: what it found before the end says nothing of it. */
    private JsonNode statusAfter(Instant end) {
        JsonNode status = caller.get(KEEPER, STATUS).body();
        while (!Instant.parse(status.path("checkedAt").asText()).isAfter(end)) {
            Waiting.aMoment();
            status = caller.get(KEEPER, STATUS).body();
        }
        return status;
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting.", interrupted);
        }
    }
}
