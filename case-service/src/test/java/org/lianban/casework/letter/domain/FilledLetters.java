package org.lianban.casework.letter.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Letters as officers would write them, long enough to fill pages, with rare names in them. */
public final class FilledLetters {
    public static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private FilledLetters() {}

    public static LetterContent issued(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.form()
                .fields()
                .forEach(field -> fields.put(field.key(), FilledFields.text(field, kind)));
        List<LetterItem> items =
                kind.form().hasItems()
                        ? IntStream.rangeClosed(1, 9).mapToObj(n -> item(kind, n)).toList()
                        : List.of();
        return issued(kind, fields, items);
    }

    public static LetterContent issued(
            LetterKind kind, Map<String, String> fields, List<LetterItem> items) {
        String kindCode = kind.numberCode();
        LetterNumber number = kindCode == null ? null : new LetterNumber("长岳", kindCode, 2026, 3);
        IssueLetter order =
                new IssueLetter(
                        SampleLetters.LETTER,
                        SampleLetters.MATTER,
                        null,
                        null,
                        kind,
                        SampleLetters.YUELU,
                        kind.form().addressing() == Addressing.OFFICES
                                ? List.of(SampleLetters.XIANGTAN)
                                : List.of(),
                        fields,
                        items);
        return LetterContent.draft(order, SampleLetters.OFFICES).issued(number, DAY);
    }

    private static LetterItem item(LetterKind kind, int n) {
        Map<String, String> texts = new HashMap<>();
        for (LetterColumn column : kind.form().columns()) {
            texts.put(column.key(), FilledItems.text(column, kind, n));
        }
        return new LetterItem(texts);
    }
}
