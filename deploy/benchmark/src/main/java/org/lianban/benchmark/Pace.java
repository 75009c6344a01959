package org.lianban.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A fixed number of starts a second, each at its own appointed time: a slow answer does not delay
 * the next question, so the measured system cannot slow its own measurement down.
 */
record Pace(double perSecond, Duration span) {
    Pace {
        if (!(perSecond > 0) || span.isNegative()) {
            throw new IllegalArgumentException("no pace: " + perSecond + "/s for " + span);
        }
    }

    interface Task {
        /**
         * @param appointed when it was to start, on the scale of {@link System#nanoTime()}
         */
        void run(long appointed);
    }

    int starts() {
        return (int) Math.round(perSecond * span.toMillis() / 1000);
    }

    /** Starts the task again and again; returns when the last one has ended. */
    void each(Task task) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < starts(); i++) {
                long appointed = begin + Math.round(i * 1e9 / perSecond);
                waitUntil(appointed);
                tasks.execute(() -> task.run(appointed));
            }
        }
    }

    private static void waitUntil(long appointed) {
        for (long left = appointed - System.nanoTime();
                left > 0;
                left = appointed - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
