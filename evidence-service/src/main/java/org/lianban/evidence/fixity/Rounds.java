package org.lianban.evidence.fixity;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs on a thread of their own: whoever asks for one has his answer before the first byte. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final WholeRun run;
    private @Nullable Thread thread;

    Rounds(WholeRun run) {
        this.run = run;
    }

    /** Begins a run, unless one is running here or in another replica. */
    // One at a time: each who asks takes two connections for a moment.
    synchronized Begun begin(String askedFrom) throws InterruptedException, ExecutionException {
        CompletableFuture<Begun> asker = new CompletableFuture<>();
        // A platform thread: it blocks in JDBC and on the disk, perhaps for hours.
        Thread walking =
                Thread.ofPlatform().name("fixity").daemon().start(() -> walk(askedFrom, asker));
        Begun begun = asker.get();
        if (begun.anew()) {
            thread = walking;
        }
        return begun;
    }

    /** What is being read is let go of, and the run's row says that it broke off. */
    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            stopping.join(TO_STOP);
        }
    }

    private void walk(String askedFrom, CompletableFuture<Begun> asker) {
        try {
            run.walk(askedFrom, asker);
        } catch (InterruptedException e) {
            LOG.warnf("The reading of all evidence broke off cause=%s", e);
            asker.completeExceptionally(e);
        } catch (RuntimeException e) {
            LOG.error("The reading of all evidence broke off", e);
            asker.completeExceptionally(e);
        } finally {
            // Nobody waits for ever, whatever ended it.
            asker.completeExceptionally(new IllegalStateException("the run never began"));
        }
    }
}
