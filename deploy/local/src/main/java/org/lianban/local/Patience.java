package org.lianban.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this JVM that tells nobody when it is ready. */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    static boolean until(Duration atMost, BooleanSupplier ready) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
