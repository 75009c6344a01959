package org.lianban.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.lianban.acceptance.Answer;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.Steps;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** Transfers that only wait for one step, made before the time is taken. */
final class ReadyTransfers {
    static final String HEAD = "yuelu-head";
    static final String RECEIVER = "yuhu-liaison";

    private static final String OFFICER = "yuelu-officer-1";
    private static final List<Receiver> RECEIVERS =
            List.of(
                    new Receiver("430302", "yuhu"),
                    new Receiver("430211", "tianyuan"),
                    new Receiver("430304", "yuetang"),
                    new Receiver("430202", "hetang"));
    // Not so many that the services are still busy with it when the time is taken.
    private static final int AT_ONCE = 6;

    /** An office and what its accounts begin with. */
    private record Receiver(String office, String name) {}

    /**
     * @param by the account whose step it waits for
     * @param body of that step
     * @param version what he has seen
     */
    record Ready(String id, String matter, String by, String body, String version) {}

    private final Queue<Ready> ready = new ConcurrentLinkedQueue<>();

    /** The heads of all offices that accept. */
    static List<String> acceptingHeads() {
        return RECEIVERS.stream().map(receiver -> receiver.name() + "-head").toList();
    }

    /** Makes so many that wait for the head's issue; each is of a lead of its own. */
    static ReadyTransfers toIssue(LocalSystem system, int number) {
        return made(system, number, (steps, turn) -> toIssue(steps, RECEIVERS.getFirst()));
    }

    /** The same that were signed for, by four offices in turn, and wait for acceptance. */
    static ReadyTransfers toAccept(LocalSystem system, int number) {
        return made(
                system,
                number,
                (steps, turn) -> toAccept(steps, RECEIVERS.get(turn % RECEIVERS.size())));
    }

    private interface Making {
        Ready one(Steps steps, int turn);
    }

    private static ReadyTransfers made(LocalSystem system, int number, Making making) {
        var transfers = new ReadyTransfers();
        // A door of its own each time: tokens live ten minutes.
        var door = new Door(system.address(Service.GATEWAY), system.tokens()::access, "zh-CN");
        Stream.concat(
                        Stream.of(OFFICER, HEAD),
                        RECEIVERS.stream()
                                .flatMap(
                                        one ->
                                                Stream.of(
                                                        one.name() + "-liaison",
                                                        one.name() + "-head")))
                .forEach(door::as);
        var places = new Semaphore(AT_ONCE);
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < number; i++) {
                places.acquireUninterruptibly();
                int turn = i;
                tasks.execute(
                        () -> {
                            try {
                                transfers.ready.add(making.one(new Steps(door), turn));
                            } catch (RuntimeException refused) {
                                failures.add(refused);
                            } finally {
                                places.release();
                            }
                        });
            }
        }
        if (!failures.isEmpty()) {
            throw new LocalException("A transfer cannot be made ready.", failures.element());
        }
        return transfers;
    }

    Ready next() {
        Ready next = ready.poll();
        if (next == null) {
            throw new IllegalStateException("fewer transfers were made than are issued");
        }
        return next;
    }

    private static Ready toAccept(Steps steps, Receiver receiver) {
        Ready issuing = toIssue(steps, receiver);
        String transfer = issuing.id();
        steps.step(HEAD, transfer, "issue", Map.of()).orThrow("issue");
        steps.step(receiver.name() + "-liaison", transfer, "delivery", Map.of())
                .orThrow("delivery");
        String head = receiver.name() + "-head";
        Answer seen = steps.transfer(head, transfer).orThrow("transfer");
        String body =
                "{\"seenMatterVersion\": %d, \"seenSelection\": \"%s\"}"
                        .formatted(
                                seen.body().path("matterVersion").asLong(),
                                steps.selection(head, transfer)
                                        .orThrow("selection")
                                        .body()
                                        .path("current")
                                        .path("digest")
                                        .asText());
        return new Ready(transfer, issuing.matter(), head, body, seen.etag().orElseThrow());
    }

    private static Ready toIssue(Steps steps, Receiver receiver) {
        String matter = steps.register(OFFICER, lead()).orThrow("lead").text("matterId");
        Answer draft =
                steps.draft(OFFICER, matter, receiver.office(), "实际经营地在该区(演示)").orThrow("draft");
        String transfer = draft.body().path("transfer").path("id").asText();
        Answer submitted =
                steps.step(OFFICER, transfer, "submission", Map.of()).orThrow("submission");
        return new Ready(transfer, matter, HEAD, "{}", submitted.etag().orElseThrow());
    }

    // A suspect of its own for each: known suspects would be looked up and warned of.
    private static Map<String, ?> lead() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String shop = "测速商行 " + UUID.randomUUID() + "(演示)";
        return Map.of(
                "title", "测速:移送后对方何时看到(演示)",
                "content", "为测量传递时间而登记,不是真实线索(演示)",
                "source", "INSPECTION",
                "breach", "TM_INFRINGE_3",
                "placeOfAct", "430104",
                "actFrom", today.minusDays(10).toString(),
                "foundOn", today.toString(),
                "suspects", List.of(Map.of("kind", "INDIVIDUAL_BUSINESS", "name", shop)));
    }
}
