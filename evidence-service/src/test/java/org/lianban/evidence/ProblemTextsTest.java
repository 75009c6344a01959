package org.lianban.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.evidence.fixity.domain.FixityRefusal;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.item.domain.ItemRefusal;
import org.lianban.evidence.item.domain.ReadingRefusal;
import org.lianban.evidence.opening.domain.OpeningRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Refusal;

class ProblemTextsTest {
    private final ProblemCatalogue catalogue = new ProblemCatalogue(new ObjectMapper());

    static Stream<Refusal> refusals() {
        return Stream.of(
                        ItemRefusal.values(),
                        IntakeRefusal.values(),
                        ReadingRefusal.values(),
                        OpeningRefusal.values(),
                        FixityRefusal.values())
                .flatMap(Stream::<Refusal>of);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_a_status_and_a_sentence_in_both_languages(Refusal refusal) {
        assertThat(catalogue.isComplete(refusal.name())).isTrue();
        assertThat(catalogue.status(refusal)).isBetween(400, 507).isNotEqualTo(500);
    }
}
