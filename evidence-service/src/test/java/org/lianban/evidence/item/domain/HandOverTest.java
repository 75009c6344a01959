package org.lianban.evidence.item.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.item.domain.AnItem.THEN;
import static org.lianban.evidence.item.domain.AnItem.XIANGTAN;
import static org.lianban.evidence.item.domain.AnItem.YUELU;
import static org.lianban.evidence.item.domain.AnItem.ofYuelu;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverTest {
    private final Item item = ofYuelu().item();

    @ParameterizedTest
    @CsvSource({
        // milliseconds from the move to the taking in, whether that is too late
        "-1, false",
        "0,  true",
        "1,  true"
    })
    void what_the_old_office_takes_in_after_the_move_comes_too_late(long after, boolean late) {
        HandOver move = new HandOver(YUELU, 2, THEN.minusMillis(after), Set.of());
        assertThat(move.wasMissedBy(item)).isEqualTo(late);
    }

    @Test
    void what_an_office_gathers_for_another_s_request_is_never_late() {
        HandOver move = new HandOver(YUELU, 2, THEN.minusMillis(1), Set.of());
        assertThat(move.wasMissedBy(ofYuelu().forAssistance().item())).isFalse();
    }

    @Test
    void whoever_handed_it_over_is_shown_it_as_it_went_and_not_what_was_found_since() {
        Item later = ofYuelu().forAssistance().sensitive(DigestState.DAMAGED).item();

        Item shown = later.asHandedOver(XIANGTAN);

        assertThat(shown.soundness()).isEqualTo(new Soundness(DigestState.WHOLE, null));
        assertThat(shown.version()).isNotEqualTo(later.version()).isZero();
        assertThat(shown.whereabouts())
                .isEqualTo(new Whereabouts(XIANGTAN, Position.IN_CUSTODY, null));
    }

    @Test
    void what_stands_on_the_list_goes_along_whenever_it_was_taken_in() {
        HandOver move = new HandOver(YUELU, 2, THEN.minusMillis(1), Set.of(item.id()));
        assertThat(move.wasMissedBy(item)).isFalse();
    }

    @Test
    void leave_of_the_turn_that_began_with_the_move_or_of_another_office_is_not_late() {
        assertThat(new HandOver(YUELU, 1, THEN, Set.of()).wasMissedBy(item)).isFalse();
        assertThat(new HandOver(XIANGTAN, 2, THEN, Set.of()).wasMissedBy(item)).isFalse();
    }
}
