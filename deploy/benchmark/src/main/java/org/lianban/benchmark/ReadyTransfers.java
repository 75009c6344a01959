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
import org.lianban.acceptance.Answer;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.Steps;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** Transfers that only wait for the head's issue, made before the time is taken. */
final class ReadyTransfers {
    static final String HEAD = "yuelu-head";
    static final String RECEIVER = "yuhu-liaison";

    private static final String OFFICER = "yuelu-officer-1";
    private static final String RECEIVING_OFFICE = "430302";
    // Not so many that the services are still busy with it when the time is taken.
    private static final int AT_ONCE = 6;

    /**
     * @param version what the head has seen
     */
    record Ready(String id, String matter, String version) {}

    private final Queue<Ready> ready = new ConcurrentLinkedQueue<>();

    /** Makes so many; each is of a lead of its own. */
    static ReadyTransfers made(LocalSystem system, int number) {
        var transfers = new ReadyTransfers();
        // A door of its own each time: tokens live ten minutes.
        var door = new Door(system.address(Service.GATEWAY), system.tokens()::access, "zh-CN");
        door.as(OFFICER);
        var places = new Semaphore(AT_ONCE);
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < number; i++) {
                places.acquireUninterruptibly();
                tasks.execute(
                        () -> {
                            try {
                                transfers.ready.add(one(new Steps(door)));
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

    private static Ready one(Steps steps) {
        String matter = steps.register(OFFICER, lead()).orThrow("lead").text("matterId");
        Answer draft =
                steps.draft(OFFICER, matter, RECEIVING_OFFICE, "实际经营地在雨湖区(演示)").orThrow("draft");
        String transfer = draft.body().path("transfer").path("id").asText();
        Answer submitted =
                steps.step(OFFICER, transfer, "submission", Map.of()).orThrow("submission");
        return new Ready(transfer, matter, submitted.etag().orElseThrow());
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
