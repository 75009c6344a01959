package org.lianban.kernel.courier;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One named thread that works until told to stop. */
final class CourierThread {
    private static final Duration TO_FINISH = Duration.ofSeconds(3);
    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private final String name;
    private volatile boolean running;
    private @Nullable Thread thread;

    CourierThread(String name) {
        this.name = name;
    }

    boolean running() {
        return running && !Thread.currentThread().isInterrupted();
    }

    void start(Runnable work) {
        running = true;
        // A platform thread: it lives as long as the service and blocks in JDBC and Kafka.
        thread = Thread.ofPlatform().name(name).daemon().start(work);
    }

    /** Lets the batch under way finish; what hangs is interrupted. */
    void stop() {
        running = false;
        Thread stopping = thread;
        if (stopping == null) {
            return;
        }
        try {
            if (!stopping.join(TO_FINISH)) {
                stopping.interrupt();
                stopping.join(TO_DIE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
