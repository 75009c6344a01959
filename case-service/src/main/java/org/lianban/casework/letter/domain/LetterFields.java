package org.lianban.casework.letter.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The filled fields of one letter. A missing or unknown field is a bug of the room that ordered the
 * letter, not of the officer: it fails loudly, so that no letter goes out with a gap in it and no
 * text is silently left unprinted.
 */
final class LetterFields {
    private LetterFields() {}

    static void check(LetterKind kind, Map<String, String> fields) {
        for (LetterField needed : required(kind)) {
            if (fields.getOrDefault(needed.key(), "").isBlank()) {
                throw new IllegalArgumentException(kind + " without " + needed.key());
            }
        }
        for (String given : fields.keySet()) {
            Optional<LetterField> field = LetterField.named(given);
            if (field.isEmpty() || !isPrinted(kind, field.get())) {
                throw new IllegalArgumentException(kind + " does not print " + given);
            }
        }
    }

    static Set<LetterField> required(LetterKind kind) {
        return switch (kind) {
            case TRANSFER_LETTER ->
                    Set.of(LetterField.CASE_TITLE, LetterField.REASON, LetterField.LEGAL_BASIS);
            case DESIGNATION_NOTICE ->
                    Set.of(
                            LetterField.CASE_TITLE,
                            LetterField.DESIGNEE,
                            LetterField.REASON,
                            LetterField.LEGAL_BASIS);
            case DESIGNATION_REQUEST ->
                    Set.of(LetterField.CASE_TITLE, LetterField.ARGUMENT, LetterField.LEGAL_BASIS);
            case RECEIPT -> Set.of(LetterField.CASE_TITLE);
            case EVIDENCE_LIST, EVIDENCE_RECEIPT ->
                    Set.of(LetterField.CASE_TITLE, LetterField.SENDER, LetterField.RECEIVER);
        };
    }

    static Set<LetterField> optional(LetterKind kind) {
        return switch (kind) {
            case TRANSFER_LETTER, DESIGNATION_NOTICE ->
                    Set.of(LetterField.ATTACHMENTS, LetterField.CONTACT, LetterField.COPIES);
            case DESIGNATION_REQUEST ->
                    Set.of(
                            LetterField.OTHER_OFFICE,
                            LetterField.REASON,
                            LetterField.ATTACHMENTS,
                            LetterField.CONTACT,
                            LetterField.COPIES);
            case RECEIPT ->
                    Set.of(
                            LetterField.RECEIVED_LETTER,
                            LetterField.RECEIVED_BY,
                            LetterField.ATTACHMENTS,
                            LetterField.CONTACT);
            case EVIDENCE_LIST -> Set.of(LetterField.TRANSFER_LETTER, LetterField.CONTACT);
            case EVIDENCE_RECEIPT -> Set.of(LetterField.RECEIVED_LETTER, LetterField.CONTACT);
        };
    }

    static void checkItems(LetterKind kind, List<LetterItem> items) {
        if (kind.isAcross() == items.isEmpty()) {
            throw new IllegalArgumentException(kind + " with " + items.size() + " items");
        }
        for (LetterItem item : items) {
            if (!item.texts().keySet().equals(LetterColumn.keys(kind))) {
                throw new IllegalArgumentException(kind + " with the columns " + item.texts());
            }
        }
    }

    private static boolean isPrinted(LetterKind kind, LetterField field) {
        return required(kind).contains(field) || optional(kind).contains(field);
    }
}
