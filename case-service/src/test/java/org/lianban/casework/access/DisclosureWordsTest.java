package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.CircleSeat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureWordsTest {
    private final DisclosureWords words = new DisclosureWords();

    @Test
    void every_seat_has_its_word_in_both_languages() {
        assertThat(words.seats(List.of(CircleSeat.values()), Locale.CHINESE))
                .isEqualTo("办案人员、部门负责人、正职负责人、收件联络员、指定管辖经办人");
        assertThat(words.seats(List.of(CircleSeat.values()), Locale.ENGLISH))
                .isEqualTo(
                        "officers in charge, agency head, principal, liaison officer to whom it"
                                + " goes, whoever designates");
    }

    @Test
    void a_line_says_whose_restriction_it_is_and_that_names_are_not_told() {
        assertThat(words.circle("岳麓区局", Locale.CHINESE)).isEqualTo("限定知悉（岳麓区局决定），因职责可查看");
        assertThat(words.circle("岳麓区局", Locale.ENGLISH))
                .isEqualTo("Restricted by 岳麓区局: seen by their post");
        assertThat(words.untold(Locale.CHINESE)).isEqualTo("指定人员（不在您可知悉的范围）");
        assertThat(words.untold(Locale.ENGLISH)).isEqualTo("named people (not told to you)");
    }
}
