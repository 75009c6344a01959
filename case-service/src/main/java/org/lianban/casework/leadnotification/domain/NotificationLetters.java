package org.lianban.casework.leadnotification.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;

/** The letters of a notification: the notification itself, and the receipt for it. */
final class NotificationLetters {
    private NotificationLetters() {}

    /** 线索通报函. */
    static IssueLetter letter(NotificationTerms terms, NotificationSituation now) {
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.CASE_TITLE, terms.title());
        put(fields, LetterField.FACTS, terms.facts());
        put(fields, LetterField.REASON, terms.reason());
        put(fields, LetterField.CONTACT, now.by().label());
        return IssueLetter.toOffices(
                terms.letter(),
                terms.matter(),
                null,
                LetterKind.LEAD_NOTIFICATION,
                terms.from(),
                List.of(terms.to()),
                fields,
                List.of());
    }

    /** 送达回证, by the notified office. */
    static IssueLetter receipt(
            NotificationTerms terms, LetterId receipt, NotificationSituation now) {
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.CASE_TITLE, terms.title());
        put(fields, LetterField.RECEIVED_BY, now.by().label());
        return IssueLetter.toOffices(
                        receipt,
                        terms.matter(),
                        null,
                        LetterKind.RECEIPT,
                        terms.to(),
                        List.of(terms.from()),
                        fields,
                        List.of())
                .referringTo(terms.letter());
    }

    private static void put(Map<String, String> fields, LetterField field, String text) {
        fields.put(field.key(), text);
    }
}
