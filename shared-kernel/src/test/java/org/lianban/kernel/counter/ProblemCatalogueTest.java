package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
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
