package org.lianban.acceptance;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** An office that registers lead after lead, each sent again under its key until it is answered. */
final class Registrations {
    // Little enough that a kill finds a registration under way.
    private static final Duration PACE = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Caller officer;
    private final String occasion;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    /**
     * @param occasion begins the titles of these leads and of no others
     */
    Registrations(Caller officer, String occasion) {
        this.officer = officer;
        this.occasion = occasion;
    }

    /** Goes on until told to end. */
    void run() {
        for (int i = 1; !ended; i++) {
            register("%s %04d(演示)".formatted(occasion, i));
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    void end() {
        ended = true;
    }

    /** The titles of the leads whose registration was answered. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void register(String title) {
        String key = UUID.randomUUID().toString();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswered(title, key)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no answer came for " + title);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        acknowledged.add(title);
    }

    private boolean isAnswered(String title, String key) {
        try {
            Answer answer = officer.post("/api/v1/leads", lead(title), key);
            return answer.status() < 500 && answer.orThrow(title).status() == 201;
        } catch (UncheckedIOException lost) {
            return false;
        }
    }

    static Map<String, ?> lead(String title) {
        return Map.of(
                "title", title,
                "content", "巡查中发现(演示)",
                "source", "INSPECTION",
                "breach", "TM_INFRINGE_3",
                "placeOfAct", "430104",
                "foundOn", "2026-04-13");
    }
}
