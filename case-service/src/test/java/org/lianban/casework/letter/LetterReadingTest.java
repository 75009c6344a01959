package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.SampleLetters;

class LetterReadingTest {
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_was_kept_is_read_back(LetterKind kind) {
        // Given
        Map<String, String> fields = new HashMap<>(SampleLetters.full(kind).fields());
        fields.put("caseTitle", "𠮷㐂商行 \"演示\"\n\\");
        String kindCode = kind.numberCode();
        LetterNumber number = kindCode == null ? null : new LetterNumber("长岳", kindCode, 2026, 3);
        LetterContent letter =
                LetterContent.draft(SampleLetters.letter(kind, fields), SampleLetters.OFFICES)
                        .issued(number, LocalDate.of(2026, 7, 8));
        // When
        LetterContent read = LetterReading.read(letter.canonicalJson());
        // Then
        assertThat(read).isEqualTo(letter);
    }

    @Test
    void a_letter_that_does_not_match_its_digest_is_not_shown() {
        LetterContent letter =
                LetterContent.draft(SampleLetters.bare(LetterKind.RECEIPT), SampleLetters.OFFICES)
                        .issued(null, LocalDate.of(2026, 7, 8));
        assertThatThrownBy(
                        () ->
                                new StoredLetter(
                                        letter,
                                        "sha256:" + "0".repeat(64),
                                        "VALID",
                                        null,
                                        PaperState.WAITING,
                                        new LetterCode("ACDEHJKMPQRTVWX")))
                .isInstanceOf(IllegalStateException.class);
    }
}
