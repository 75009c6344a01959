package org.lianban.casework.histories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    @Test
    void every_life_is_lived_to_its_end() {
        AtomicInteger steps = new AtomicInteger();
        AtomicInteger ends = new AtomicInteger();
        new Histories<>(born -> steps, (count, choices) -> "step " + count.incrementAndGet())
                .live(50, ended -> ends.incrementAndGet());
        assertThat(steps.get()).isEqualTo(ends.get() * 50).isGreaterThanOrEqualTo(100_000);
    }

    @Test
    void a_life_that_fails_is_told_by_the_steps_that_it_takes() {
        // Given a law that breaks at the third rise, whatever else happens
        Histories<AtomicInteger> histories =
                new Histories<>(born -> new AtomicInteger(), HistoriesTest::riseOrRest);
        // Then
        assertThatThrownBy(() -> histories.live(200, ended -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s)-Dhistories\\.seed=-?\\d+, in short:"
                                + "\\n  rise 1\\n  rise 2\\n  breaks the law: .*three.*");
    }

    private static String riseOrRest(AtomicInteger height, Random choices) {
        if (choices.nextInt(10) > 0) {
            return "rest";
        }
        assertThat(height.incrementAndGet()).as("three").isLessThan(3);
        return "rise " + height.get();
    }
}
