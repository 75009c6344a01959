package org.lianban.notification.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * A thread that works until there is nothing to do, then waits to be woken or for the poll. What
 * fails is tried again after the poll: the database knows what is still to be done.
 */
final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Semaphore wakeUps = new Semaphore(0);
    private final Duration poll;
    private final BooleanSupplier work;
    private final Thread thread;
    private volatile boolean running;

    /**
     * Not yet started.
     *
     * @param work does a piece; true if there may be more
     */
    Loop(String name, Duration poll, BooleanSupplier work) {
        this.poll = poll;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        running = true;
        thread.start();
    }

    void wake() {
        wakeUps.release();
    }

    void stop() {
        running = false;
        wake();
        try {
            if (thread.isAlive() && !thread.join(TO_FINISH)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                while (running && work.getAsBoolean()) {
                    // more
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warnf(e, "Sending failed and is tried again thread=%s", thread.getName());
                }
            }
            await();
        }
    }

    private void await() {
        try {
            if (wakeUps.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
