package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterContentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    @Test
    void an_issued_letter_has_one_canonical_form() {
        // Given
        IssueLetter order = SampleLetters.bare(LetterKind.TRANSFER_LETTER);
        // When
        LetterContent letter = issued(order);
        // Then
        assertThat(letter.canonicalJson())
                .isEqualTo(
                        "{\"about\":null,"
                                + "\"addressees\":[{\"id\":\"430300\",\"name\":\"湘潭市市场监督管理局\"}],"
                                + "\"fields\":{\"caseTitle\":\"演示·CASE_TITLE\","
                                + "\"legalBasis\":\"演示·LEGAL_BASIS\",\"reason\":\"演示·REASON\"},"
                                + "\"issuedOn\":\"2026-07-08\","
                                + "\"issuer\":{\"id\":\"430104\",\"name\":\"长沙市岳麓区市场监督管理局\"},"
                                + "\"kind\":\"TRANSFER_LETTER\","
                                + "\"letterId\":\"01980000-0000-7000-8000-000000000002\","
                                + "\"matterId\":\"01980000-0000-7000-8000-000000000001\","
                                + "\"number\":\"长岳市监案移〔2026〕3号\","
                                + "\"templateVersion\":4,\"title\":\"案件移送函\"}");
    }

    @Test
    void the_digest_changes_with_a_single_character() {
        // Given
        IssueLetter order = SampleLetters.bare(LetterKind.TRANSFER_LETTER);
        Map<String, String> fields = new HashMap<>(order.fields());
        fields.put("reason", order.fields().get("reason") + "。");
        // When
        String other = issued(SampleLetters.letter(LetterKind.TRANSFER_LETTER, fields)).digest();
        // Then
        assertThat(issued(order).digest()).matches("sha256:[0-9a-f]{64}").isNotEqualTo(other);
        assertThat(issued(order).digest()).isEqualTo(issued(order).digest());
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_missing_field_is_a_bug_of_the_caller(LetterKind kind, LetterField field) {
        // Given
        Map<String, String> fields = new HashMap<>(SampleLetters.full(kind).fields());
        fields.put(field.key(), " ");
        // When, Then
        assertThatThrownBy(() -> draft(SampleLetters.letter(kind, fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field.key());
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_field_that_would_not_be_printed_is_a_bug_of_the_caller(LetterKind kind) {
        // Given
        Map<String, String> fields = new HashMap<>(SampleLetters.bare(kind).fields());
        fields.put("weather", "晴");
        // When, Then
        assertThatThrownBy(() -> draft(SampleLetters.letter(kind, fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
    }

    @Test
    void a_draft_has_neither_number_nor_day() {
        // When
        LetterContent draft = draft(SampleLetters.bare(LetterKind.TRANSFER_LETTER));
        // Then
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.printedNumber()).isEmpty();
        assertThat(draft.printedDay()).isEmpty();
        assertThatThrownBy(draft::canonicalJson).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_day_is_printed_in_chinese_without_leading_zeros() {
        assertThat(issued(SampleLetters.bare(LetterKind.TRANSFER_LETTER)).printedDay())
                .isEqualTo("2026年7月8日");
    }

    @Test
    void a_receipt_has_no_number_and_a_letter_has_one() {
        assertThatThrownBy(
                        () ->
                                draft(SampleLetters.bare(LetterKind.RECEIPT))
                                        .issued(new LetterNumber("长岳", "回", 2026, 1), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                draft(SampleLetters.bare(LetterKind.TRANSFER_LETTER))
                                        .issued(null, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Object[]> requiredFields() {
        return Stream.of(LetterKind.values())
                .flatMap(
                        kind ->
                                kind.form().required().stream()
                                        .map(field -> new Object[] {kind, field}));
    }

    private static LetterContent draft(IssueLetter order) {
        return LetterContent.draft(order, SampleLetters.OFFICES);
    }

    private static LetterContent issued(IssueLetter order) {
        return draft(order).issued(new LetterNumber("长岳", "案移", 2026, 3), DAY);
    }
}
