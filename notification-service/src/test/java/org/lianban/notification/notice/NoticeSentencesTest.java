package org.lianban.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.notification.audience.domain.EveryAnnouncement;

/** Whoever is told of a fact reads a sentence, in both languages, that names what is known. */
class NoticeSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    // What stands in sentences: reasons, limits, kinds of measures, letters and proposals, people
    // not named, and how a request for assistance stands.
    private static final List<String> WORDS =
            List.of(
                    "answer.",
                    "why.",
                    "limit.",
                    "measure.",
                    "letter.",
                    "proposal.",
                    "person.",
                    "request.",
                    "joint.",
                    "report.",
                    "wish.",
                    "reply.");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_fact_that_is_told_has_a_sentence_and_no_other_has(String language)
            throws IOException {
        Set<String> said = new TreeSet<>(sentences(language).stringPropertyNames());
        said.removeAll(Set.of("number.none", "person.unknown"));
        said.removeIf(key -> WORDS.stream().anyMatch(key::startsWith));
        assertThat(said).isEqualTo(new TreeSet<>(EveryAnnouncement.sentences().keySet()));
    }

    @Test
    void an_office_is_called_by_its_name_wherever_it_stands() {
        assertThat(NoticeSentences.OFFICES).containsAll(EveryAnnouncement.officePlaces());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_sentence_names_the_matter_unless_its_reader_may_not_see_it_and_only_what_the_fact_says(
            String language) throws IOException {
        Properties sentences = sentences(language);
        for (Map.Entry<String, Set<String>> one : EveryAnnouncement.sentences().entrySet()) {
            String sentence = sentences.getProperty(one.getKey());
            List<String> places =
                    PLACE.matcher(sentence).results().map(place -> place.group(1)).toList();
            if (one.getKey().endsWith(NoticeSentences.ADDRESSED)) {
                assertThat(places).as(one.getKey()).doesNotContain("title", "number");
            } else {
                assertThat(places).as(one.getKey()).contains("title", "number");
            }
            assertThat(one.getValue())
                    .as(one.getKey())
                    .containsAll(
                            places.stream()
                                    .filter(place -> !Set.of("title", "number").contains(place))
                                    .collect(Collectors.toSet()));
            assertThat(sentence).matches(".*[。.]");
        }
    }

    private static Properties sentences(String language) throws IOException {
        String file = "/lianban/notices_" + language + ".properties";
        try (InputStreamReader in =
                new InputStreamReader(
                        NoticeSentences.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(in);
            return sentences;
        }
    }
}
