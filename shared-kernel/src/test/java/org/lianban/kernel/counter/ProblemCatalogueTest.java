package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCatalogueTest {
    private final ProblemCatalogue catalogue = new ProblemCatalogue(new ObjectMapper());

    @ParameterizedTest
    @EnumSource(CounterRefusal.class)
    void every_refusal_has_a_status_and_a_sentence_in_both_languages(CounterRefusal refusal) {
        assertThat(catalogue.isComplete(refusal.name())).isTrue();
        assertThat(catalogue.status(refusal)).isBetween(400, 503);
    }

    @Test
    void of_several_any_of_which_would_do_one_or_another_is_said() {
        Map<String, String> two = Map.of("role", Refusal.anyOf(List.of("UNIT_HEAD", "LIAISON")));
        Map<String, String> three =
                Map.of("role", Refusal.anyOf(List.of("UNIT_HEAD", "LIAISON", "OFFICER")));
        assertThat(catalogue.sentence("须由{role}办理。", two, Locale.CHINA))
                .isEqualTo("须由UNIT_HEAD或LIAISON办理。");
        assertThat(catalogue.sentence("须由{role}办理。", three, Locale.CHINA))
                .isEqualTo("须由UNIT_HEAD、LIAISON或OFFICER办理。");
        assertThat(catalogue.sentence("Only the {role}.", two, Locale.ENGLISH))
                .isEqualTo("Only the UNIT_HEAD or LIAISON.");
        assertThat(catalogue.sentence("Only the {role}.", three, Locale.ENGLISH))
                .isEqualTo("Only the UNIT_HEAD, LIAISON, or OFFICER.");
        assertThat(catalogue.sentence("{path}", Map.of("path", "a / b"), Locale.ENGLISH))
                .isEqualTo("a / b");
    }

    @Test
    void all_problems_are_listed_for_their_pages() {
        // When // Then
        assertThat(catalogue.all(Locale.ENGLISH))
                .hasSameSizeAs(CounterRefusal.values())
                .filteredOn(problem -> problem.code().equals("VERSION_STALE"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.type()).isEqualTo("/problems/version-stale");
                            assertThat(problem.status()).isEqualTo(412);
                        });
    }
}
