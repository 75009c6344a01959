package org.lianban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.benchmark.Tally.Notice;
import org.lianban.benchmark.ToldFacts.Fact;

final class ToldFactsTest {
    private static final ToldFacts FACTS =
            new ToldFacts(
                    Map.of(
                            new Fact("m1", TellingOffice.REGISTERED), 1_000_000L,
                            new Fact("m1", TellingOffice.ASSIGNED), 2_000_000L));

    @Test
    void the_unit_head_hears_of_a_lead_and_both_officers_that_they_are_named() {
        assertThat(FACTS.called(Map.of("m1", new TellingOffice("kaifu"))))
                .containsExactlyInAnyOrder(
                        new Notice("kaifu-unit-head", "m1", "LeadRegistered"),
                        new Notice("kaifu-officer-1", "m1", "OfficersAssigned"),
                        new Notice("kaifu-officer-2", "m1", "OfficersAssigned"));
    }

    @Test
    void a_time_runs_from_the_commit_to_the_first_sight_and_older_notices_have_none() {
        Samples until =
                FACTS.until(
                        Map.of(
                                new Notice("kaifu-officer-1", "m1", "OfficersAssigned"),
                                2_250_000L,
                                new Notice("kaifu-officer-1", "before", "OfficersAssigned"),
                                1L));
        assertThat(until.sorted()).containsExactly(250.0);
    }
}
