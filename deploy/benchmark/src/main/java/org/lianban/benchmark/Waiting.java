package org.lianban.benchmark;

import org.lianban.local.LocalException;

/** For questions that have to be asked again. */
final class Waiting {
    private static final long MOMENT = 200;

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting.", interrupted);
        }
    }
}
