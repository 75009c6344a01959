package org.lianban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PaceTest {
    @Test
    void starts_are_appointed_at_even_distances() {
        var appointments = new ConcurrentSkipListSet<Long>();
        new Pace(1000, Duration.ofMillis(5)).each(appointments::add);
        long first = appointments.first();
        assertThat(appointments.stream().map(at -> at - first).toList())
                .isEqualTo(List.of(0L, 1_000_000L, 2_000_000L, 3_000_000L, 4_000_000L));
    }

    @Test
    void a_slow_task_does_not_hold_the_next_one_up() {
        // Each waits for all the others: started one after another they would wait for ever.
        var all = new CountDownLatch(5);
        new Pace(1000, Duration.ofMillis(5))
                .each(
                        appointed -> {
                            all.countDown();
                            try {
                                all.await();
                            } catch (InterruptedException interrupted) {
                                Thread.currentThread().interrupt();
                            }
                        });
        assertThat(all.getCount()).isZero();
    }
}
