package org.lianban.casework.letterdraft.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.letter.domain.LetterKind;

/** What letters of a kind usually rest on, by the ids of the law book; an officer may say else. */
final class LetterBases {
    private static final Map<LetterKind, List<String>> ARTICLES = articles();

    private LetterBases() {}

    /** None where it depends on what the letter is about. */
    static List<String> of(LetterKind kind) {
        return ARTICLES.getOrDefault(kind, List.of());
    }

    private static Map<LetterKind, List<String>> articles() {
        Map<LetterKind, List<String>> articles = new EnumMap<>(LetterKind.class);
        articles.put(
                LetterKind.PRODUCTION_NOTICE, List.of("procedure-material-and-identification"));
        articles.put(
                LetterKind.IDENTIFICATION_REQUEST,
                List.of("procedure-material-and-identification"));
        articles.put(LetterKind.TEST_COMMISSION, List.of("procedure-sampling-and-tests"));
        // That tests are not counted is told to the party in writing.
        articles.put(LetterKind.TEST_PERIOD_NOTICE, List.of("procedure-seizure-term"));
        articles.put(LetterKind.TEST_RESULT_NOTICE, List.of("procedure-sampling-and-tests"));
        return articles;
    }
}
