package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.MeasureOutcome;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.kernel.contract.CaseworkEvent;

/** Nobody reads an untranslated word. */
class TimelineSentencesTest {
    private static final Set<String> OF_NO_MATTER =
            Set.of(
                    "AgencyRegistered",
                    "CalendarYearAnnounced",
                    "LocalDaySet",
                    "OfficeRegistered",
                    "PersonEnrolled");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_fact_of_a_matter_and_every_word_in_it_has_its_words(String language)
            throws IOException {
        Set<String> facts =
                Stream.of(CaseworkEvent.class.getPermittedSubclasses())
                        .filter(fact -> !TimelineHearing.BETWEEN_SERVICES.contains(fact))
                        .map(Class::getSimpleName)
                        .filter(fact -> !OF_NO_MATTER.contains(fact))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> words =
                Stream.of(
                                Stage.values(),
                                Standing.values(),
                                Outcome.values(),
                                LetterKind.values(),
                                PauseGround.values(),
                                NonFilingGround.values(),
                                MeasureKind.values(),
                                ProposalKind.values(),
                                MeasureOutcome.values())
                        .flatMap(Stream::of)
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts(language).stringPropertyNames()).containsAll(facts).containsAll(words);
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("zh").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                TimelineSentencesTest.class.getResourceAsStream(
                        "/lianban/timeline_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
