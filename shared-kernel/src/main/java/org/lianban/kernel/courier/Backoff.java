package org.lianban.kernel.courier;

import java.time.Duration;

/** Pauses that double up to a limit. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(100);

    private final Duration longest;
    private Duration next = FIRST;

    Backoff(Duration longest) {
        this.longest = longest;
    }

    /** It works again. */
    void reset() {
        next = FIRST;
    }

    /** Waits; an interrupted thread goes on at once and finds itself told to stop. */
    void pause() {
        Duration pause = next.compareTo(longest) < 0 ? next : longest;
        next = pause.multipliedBy(2);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
