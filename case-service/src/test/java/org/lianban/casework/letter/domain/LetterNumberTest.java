package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.counter.Occasion;

class LetterNumberTest {
    /** How officers' numbers are read elsewhere; it must also read ours. */
    private static final Pattern TOLERANT =
            Pattern.compile(
                    "^[（(]?(?<ag>[\u4e00-\u9fa5]{1,6}?)[)）]?市监(?<kind>[\u4e00-\u9fa5]{2,4}?)字?"
                            + "[〔\\[﹝［(（](?<y>\\d{4})[〕\\]﹞］)）]第?0*(?<n>\\d{1,7})号$");

    @Test
    void it_is_printed_canonically() {
        assertThat(new LetterNumber("长岳", "案移", 2026, 3)).hasToString("长岳市监案移〔2026〕3号");
    }

    @ParameterizedTest
    @CsvSource({"湘,指定,2026,12", "株炎,管请,2027,1", "长,案移,2026,1234567"})
    void what_is_printed_is_read_back(String office, String kind, int year, int n) {
        // When
        Matcher read = TOLERANT.matcher(new LetterNumber(office, kind, year, n).toString());
        // Then
        assertThat(read.matches()).isTrue();
        assertThat(read.group("ag")).isEqualTo(office);
        assertThat(read.group("kind")).isEqualTo(kind);
        assertThat(read.group("y")).isEqualTo(String.valueOf(year));
        assertThat(read.group("n")).isEqualTo(String.valueOf(n));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59.999Z,2026", "2026-12-31T16:00:00Z,2027"})
    void the_year_changes_at_midnight_in_shanghai(Instant at, int year) {
        assertThat(new Occasion(Actor.system("test"), at).on().getYear()).isEqualTo(year);
    }

    @Test
    void numbers_count_from_one() {
        assertThatThrownBy(() -> new LetterNumber("长岳", "案移", 2026, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
