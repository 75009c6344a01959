package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.letter.Printability.Fault;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;

class PrintabilityTest {
    private final Printability printability = new Printability(new PaperFonts());

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_offices_write_can_be_printed(LetterKind kind) {
        assertThat(printability.firstFault(SampleLetters.full(kind))).isEmpty();
    }

    @Test
    void the_first_field_of_the_form_is_named_with_its_characters() {
        IssueLetter letter =
                SampleLetters.full(LetterKind.TRANSFER_LETTER)
                        .with(LetterField.COPIES, "\uD83D\uDE01")
                        .with(LetterField.REASON, "甲\uD83D\uDE00乙\uD87E\uDFFF\uD83D\uDE00");

        assertThat(printability.firstFault(letter))
                .contains(new Fault("reason", "/fields/reason", "\uD83D\uDE00\uD87E\uDFFF"));
    }

    @Test
    void a_line_of_a_list_is_named_by_its_place() {
        IssueLetter bare = SampleLetters.bare(LetterKind.EVIDENCE_EXTRACT);
        Map<String, String> texts = new HashMap<>(bare.items().getFirst().texts());
        texts.put(LetterColumn.TITLE.key(), "票据\uD83D\uDE00");
        IssueLetter letter =
                IssueLetter.toNoOffice(
                        bare.letter(),
                        bare.matter(),
                        null,
                        bare.kind(),
                        bare.issuer(),
                        bare.fields(),
                        List.of(bare.items().getFirst(), new LetterItem(texts)));

        assertThat(printability.firstFault(letter))
                .contains(new Fault("title", "/items/1/title", "\uD83D\uDE00"));
    }

    @Test
    void rare_characters_of_names_can_be_printed_and_what_a_paste_brings_along_is_no_fault() {
        IssueLetter letter =
                SampleLetters.bare(LetterKind.TRANSFER_LETTER)
                        .with(LetterField.REASON, "𠮷㐂\u000b第二段使\u2F64，№①—“”×℃㎡");

        assertThat(printability.firstFault(letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_field_and_column_has_a_name_in_the_refusal(String language) throws IOException {
        Properties words = new Properties();
        String file = "/lianban/problems_" + language + ".properties";
        try (InputStreamReader in =
                new InputStreamReader(
                        PrintabilityTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(
                        Stream.concat(
                                        Arrays.stream(LetterField.values()).map(LetterField::key),
                                        Arrays.stream(LetterColumn.values()).map(LetterColumn::key))
                                .map(key -> "word.letter." + key))
                .allMatch(words::containsKey);
    }
}
