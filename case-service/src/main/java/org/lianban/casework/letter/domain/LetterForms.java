package org.lianban.casework.letter.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms of all kinds: those of the state's administration by their numbers (程序规定 86), and the
 * project's own where none is official. Wording is ours (样式) until an office confirms it.
 */
final class LetterForms {
    private static final Map<LetterKind, LetterForm> ALL = all();

    // Of a transfer; any other letter about it answers its last act.
    private static final Map<LetterKind, LetterKind> WITH =
            Map.of(
                    LetterKind.EVIDENCE_LIST, LetterKind.TRANSFER_LETTER,
                    LetterKind.EVIDENCE_RECEIPT, LetterKind.EVIDENCE_LIST);

    private static final Set<LetterKind> ALONG =
            Set.of(LetterKind.EVIDENCE_LIST, LetterKind.GOODS_LIST);

    private LetterForms() {}

    static Optional<LetterKind> goesWith(LetterKind kind) {
        return Optional.ofNullable(WITH.get(kind));
    }

    static boolean isAlong(LetterKind kind) {
        return ALONG.contains(kind);
    }

    static LetterForm of(LetterKind kind) {
        LetterForm form = ALL.get(kind);
        if (form == null) {
            throw new IllegalStateException("nothing is known of what " + kind + " says");
        }
        return form;
    }

    private static Map<LetterKind, LetterForm> all() {
        Map<LetterKind, LetterForm> forms = new EnumMap<>(LetterKind.class);
        forms.putAll(OfficeForms.ALL);
        forms.putAll(PartyForms.ALL);
        forms.putAll(RecordForms.ALL);
        return forms;
    }
}
