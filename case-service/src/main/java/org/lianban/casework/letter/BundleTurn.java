package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** One bundle at a time in each copy of the service: each holds the papers of a whole matter. */
@ApplicationScoped
class BundleTurn {
    private final Semaphore turn = new Semaphore(1, true);
    private final Duration wait;

    BundleTurn(LetterConfig config) {
        this.wait = config.bundleWait();
    }

    /**
     * Does it as soon as nobody else does.
     *
     * @throws RefusedException if that is not soon enough
     */
    <T> T inTurn(Supplier<T> binding) {
        if (!isTaken()) {
            throw new RefusedException(LetterRefusal.BUNDLE_BUSY);
        }
        try {
            return binding.get();
        } finally {
            turn.release();
        }
    }

    private boolean isTaken() {
        try {
            return turn.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
