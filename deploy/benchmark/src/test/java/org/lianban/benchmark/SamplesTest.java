package org.lianban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SamplesTest {
    private static final Samples HUNDRED =
            new Samples(IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList());

    @Test
    void a_percentile_is_the_smallest_sample_that_this_share_does_not_exceed() {
        assertThat(HUNDRED.percentile(50)).isEqualTo(50);
        assertThat(HUNDRED.percentile(99)).isEqualTo(99);
        assertThat(HUNDRED.highest()).isEqualTo(100);
    }

    @Test
    void one_sample_is_every_percentile() {
        Samples one = new Samples(List.of(7.5));
        assertThat(List.of(one.percentile(0), one.percentile(50), one.percentile(99)))
                .containsExactly(7.5, 7.5, 7.5);
    }

    @Test
    void without_samples_there_is_no_percentile() {
        assertThat(new Samples(List.of()).percentile(50)).isNaN();
    }

    @Test
    void samples_of_several_rounds_are_ranked_together() {
        Samples both =
                Samples.together(
                        List.of(new Samples(List.of(3.0, 1.0)), new Samples(List.of(2.0))));
        assertThat(both.sorted()).containsExactly(1.0, 2.0, 3.0);
    }
}
