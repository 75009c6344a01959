package org.lianban.casework.letter.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The filled fields of one letter. A missing or unknown field is a bug of the room that ordered the
 * letter, not of the officer: it fails loudly, so that no letter goes out with a gap in it and no
 * text is silently left unprinted.
 */
final class LetterFields {
    private LetterFields() {}

    static void check(LetterKind kind, Map<String, String> fields) {
        for (LetterField needed : kind.form().required()) {
            if (fields.getOrDefault(needed.key(), "").isBlank()) {
                throw new IllegalArgumentException(kind + " without " + needed.key());
            }
        }
        fields.forEach((key, text) -> checkPrinted(kind, key, text));
    }

    static void checkItems(LetterKind kind, List<LetterItem> items) {
        if (kind.form().hasItems() == items.isEmpty()) {
            throw new IllegalArgumentException(kind + " with " + items.size() + " items");
        }
        for (LetterItem item : items) {
            if (!item.texts().keySet().equals(LetterColumn.keys(kind))) {
                throw new IllegalArgumentException(kind + " with the columns " + item.texts());
            }
        }
    }

    private static void checkPrinted(LetterKind kind, String key, String text) {
        LetterField field =
                LetterField.named(key)
                        .filter(kind.form()::prints)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                kind + " does not print " + key));
        // Parsed for the check alone: what is no day is told to whoever ordered it.
        switch (field.sort()) {
            case DAY -> LocalDate.parse(text);
            case MOMENT -> LocalDateTime.parse(text);
            case LINE, TEXT, LINES -> {}
        }
    }
}
