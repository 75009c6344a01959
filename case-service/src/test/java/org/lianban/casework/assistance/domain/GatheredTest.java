package org.lianban.casework.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.LEDGER;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.PHOTOS;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.exhibit;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.exhibit.domain.Exhibit;

/** The ledger went along with a reply, the photos with none. */
class GatheredTest {
    private static final Exhibit SENT = exhibit(LEDGER, 2);
    private static final Exhibit KEPT = exhibit(PHOTOS, 3);

    @Test
    void what_went_along_with_no_reply_is_free_and_what_did_is_not() {
        Gathered gathered = of(AssistanceState.REPLIED);
        assertThat(gathered.isFree(KEPT)).isTrue();
        assertThat(gathered.isFree(SENT)).isFalse();
    }

    @Test
    void what_came_back_is_free_until_it_is_sent_again() {
        AssistanceRequest replied = in(AssistanceState.REPLIED);
        assertThat(new Gathered(replied, List.of(), List.of(LEDGER)).isFree(SENT)).isTrue();
        assertThat(
                        new Gathered(replied, List.of(in(AssistanceState.CLOSED)), List.of(LEDGER))
                                .isFree(SENT))
                .isFalse();
    }

    @Test
    void what_a_request_left_that_is_over_goes_along_with_one_that_is_not() {
        for (AssistanceState state : AssistanceState.values()) {
            AssistanceRequest request = in(state);
            Gathered gathered =
                    new Gathered(request, List.of(in(AssistanceState.CANCELLED)), List.of());
            assertThat(gathered.over()).hasSize(1);
            assertThat(gathered.takesUp(KEPT)).as(state.name()).isEqualTo(request.isOpen());
        }
        assertThat(
                        new Gathered(
                                        in(AssistanceState.DRAFT),
                                        List.of(in(AssistanceState.RECEIVED)),
                                        List.of())
                                .over())
                .isEmpty();
    }

    @Test
    void what_its_answers_name_stays_with_it_once_it_is_over() {
        Gathered gathered = of(AssistanceState.CLOSED);
        assertThat(gathered.takesUp(SENT)).isTrue();
        assertThat(gathered.takesUp(KEPT)).isFalse();
    }

    private static Gathered of(AssistanceState state) {
        return new Gathered(in(state), List.of(), List.of());
    }
}
