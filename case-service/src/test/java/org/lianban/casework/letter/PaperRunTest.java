package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperRunTest {
    @Test
    void it_works_for_its_share_of_the_time() {
        assertThat(PaperRun.rest(30_000_000, 0.25)).isEqualTo(90_000_000);
        assertThat(PaperRun.rest(30_000_000, 0.5)).isEqualTo(30_000_000);
        assertThat(PaperRun.rest(30_000_000, 1)).isZero();
        assertThat(PaperRun.rest(3_000_000_000L, 0.25)).as("half a second").isEqualTo(500_000_000);
    }
}
