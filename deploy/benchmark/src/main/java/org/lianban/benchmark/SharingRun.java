package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lianban.acceptance.Answer;
import org.lianban.acceptance.Caller;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.EvidenceSteps;
import org.lianban.acceptance.Steps;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * A matter with many items of evidence is shared with another office and the share is recalled,
 * again and again: how long until every place shows it, and until none does any more.
 */
final class SharingRun {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final String OWNER = "yuelu-head";
    private static final String READER = "zhuzhou-head";
    private static final String READING_OFFICE = "430200";
    private static final int WARMING = 5;
    private static final int ROUNDS_BEFORE_A_DOOR = 50;
    private static final double FLOOR_RATE = 5;
    private static final Duration FLOOR_SPAN = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalSystem system;
    private final int rounds;
    private final int items;
    private Door door;

    SharingRun(LocalSystem system, int rounds, int items) {
        this.system = system;
        this.rounds = rounds;
        this.items = items;
        this.door = newDoor();
    }

    String measure() {
        String load = Machine.load();
        String matter = withItems();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (Connection sent = CommitTimes.connect(system.database(Service.CASE_SERVICE));
                Connection received =
                        CommitTimes.connect(system.database(Service.EVIDENCE_SERVICE));
                Connection arriving =
                        CommitTimes.connect(system.database(Service.EVIDENCE_SERVICE));
                Floor floor =
                        new Floor(
                                system.bootstrapServers(),
                                sent,
                                received,
                                arriving,
                                LatencyRun.likeAFact(sent))) {
            String size = LatencyRun.size(sent);
            for (int i = 0; i < WARMING; i++) {
                round(matter, new LinkedHashMap<>());
            }
            for (int i = 0; i < rounds; i++) {
                if (i % ROUNDS_BEFORE_A_DOOR == 0) {
                    door = newDoor();
                }
                round(matter, times);
            }
            Samples floors = floor.run(new Pace(FLOOR_RATE, FLOOR_SPAN));
            return report(load, size, times, floors);
        } catch (SQLException unread) {
            throw new LocalException("PostgreSQL refused: " + unread.getMessage(), unread);
        }
    }

    private String withItems() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Steps steps = new Steps(door);
        EvidenceSteps evidence = new EvidenceSteps(door);
        String matter =
                steps.register(
                                OFFICER,
                                Map.of(
                                        "title", "测速:共享后对方何时看到(演示)",
                                        "content", "为测量共享与收回而登记,不是真实线索(演示)",
                                        "source", "INSPECTION",
                                        "breach", "TM_INFRINGE_3",
                                        "placeOfAct", "430104",
                                        "foundOn", today.toString()))
                        .orThrow("lead")
                        .text("matterId");
        for (int i = 1; i <= items; i++) {
            evidence.takeIn(
                            OFFICER,
                            matter,
                            evidence.goods(
                                    "包装箱 " + i + "(演示)", today.toString(), OFFICER, COLLEAGUE))
                    .orThrow("item " + i);
        }
        return matter;
    }

    private void round(String matter, Map<String, List<Double>> times) {
        Caller owner = door.as(OWNER);
        Caller reader = door.as(READER);
        String share = offered(owner, matter);
        String path = "/api/v1/shares/" + share;
        Answer offer = reader.get(path);
        until(
                "granted",
                matter,
                true,
                () -> reader.post(path + "/acceptance", Map.of(), offer),
                times);
        Answer granted = owner.get(path);
        until(
                "recalled",
                matter,
                false,
                () -> owner.post(path + "/recall", Map.of("reason", "测速(演示)"), granted),
                times);
    }

    private static String offered(Caller owner, String matter) {
        Answer seen = owner.get("/api/v1/matters/" + matter);
        Answer offer =
                owner.post(
                                "/api/v1/shares",
                                Map.of(
                                        "matterId",
                                        matter,
                                        "to",
                                        READING_OFFICE,
                                        "conditions",
                                        Map.of(
                                                "kind", "OBSERVES",
                                                "purpose", "测速(演示)",
                                                "article", "government-data-use",
                                                "fieldClass", "INTERNAL",
                                                "handling", "仅供测速(演示)")),
                                seen)
                        .orThrow("offer");
        String nested = offer.body().path("share").path("id").asText();
        return nested.isEmpty() ? offer.text("id") : nested;
    }

    /** From the start of the command until each place says so, and until the last of them does. */
    private void until(
            String what,
            String matter,
            boolean shown,
            Supplier<Answer> command,
            Map<String, List<Double>> times) {
        Caller reader = door.as(READER);
        Map<String, BooleanSupplier> places =
                Map.of(
                        "the matter's page",
                        () -> !reader.get("/api/v1/matters/" + matter).isRefused(),
                        "the list of matters",
                        () -> reader.page("/api/v1/matters?limit=20").contains(matter),
                        "the list of its evidence",
                        () -> {
                            Answer list = reader.get("/api/v1/evidence?matter=" + matter);
                            return !list.isRefused() && !list.body().path("items").isEmpty();
                        });
        long begin = System.nanoTime();
        command.get().orThrow(what);
        add(times, what + ": answered", begin);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        places.forEach(
                (place, says) ->
                        waiting.add(
                                CompletableFuture.runAsync(
                                        () -> {
                                            await(place, says, shown);
                                            add(times, what + ": " + place, begin);
                                        },
                                        Thread::startVirtualThread)));
        waiting.forEach(CompletableFuture::join);
        add(times, what + ": everywhere", begin);
    }

    private static void await(String place, BooleanSupplier says, boolean shown) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (says.getAsBoolean() != shown) {
            if (System.nanoTime() > end) {
                throw new LocalException("In half a minute nothing came to " + place + ".");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void add(Map<String, List<Double>> times, String what, long begin) {
        double passed = (System.nanoTime() - begin) / 1e6;
        synchronized (times) {
            times.computeIfAbsent(what, any -> new ArrayList<>()).add(passed);
        }
    }

    // Tokens live ten minutes.
    private Door newDoor() {
        return new Door(system.address(Service.GATEWAY), system.tokens()::access, "zh-CN");
    }

    private String report(
            String load, String size, Map<String, List<Double>> times, Samples floor) {
        var report = new Report("sharing %d %d".formatted(rounds, items), load);
        report.fact("data before", size)
                .fact(
                        "load",
                        ("one matter with %d items of evidence; %d times offered, accepted and"
                                        + " recalled, one after the other; three places read again"
                                        + " every %d ms; %d rounds of warming up are not counted")
                                .formatted(items, rounds, PAUSE.toMillis(), WARMING))
                .fact(
                        "floor",
                        "commit of one row, Kafka acks=all, plain consumer, commit of one row")
                .table(
                        "command begun → …",
                        "samples",
                        "p50",
                        "p99",
                        "highest",
                        "p50 ÷ floor",
                        "p99 ÷ floor");
        times.forEach(
                (what, samples) -> LatencyRun.times(report, what, new Samples(samples), floor));
        LatencyRun.times(report, "floor: row committed → row committed", floor, floor);
        return report.toString();
    }
}
