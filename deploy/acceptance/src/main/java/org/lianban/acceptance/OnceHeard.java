package org.lianban.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What another service's fact makes possible is tried until that has arrived. */
public final class OnceHeard {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private OnceHeard() {}

    /** The first answer that is no refusal; the last refusal if there is none in time. */
    public static Answer of(Supplier<Answer> act) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = act.get();
        while (answer.isRefused() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = act.get();
        }
        return answer;
    }
}
