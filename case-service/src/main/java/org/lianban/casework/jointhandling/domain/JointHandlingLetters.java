package org.lianban.casework.jointhandling.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.jointhandling.domain.JointHandling.Ending;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** The letters of a joint handling: the invitation, its receipt, the answer, and what ends it. */
final class JointHandlingLetters {
    private JointHandlingLetters() {}

    /** 联合办案邀请函. */
    static IssueLetter invitation(JointHandlingTerms terms, JointHandlingSituation now) {
        Map<LetterField, String> fields = about(terms);
        fields.put(LetterField.REASON, terms.reason());
        fields.put(LetterField.MATTERS, terms.work());
        fields.put(LetterField.CONTACT, now.by().label());
        return toOffice(
                terms,
                terms.letter(),
                LetterKind.JOINT_INVITATION,
                now.writer(),
                terms.to(),
                fields);
    }

    /** 送达回证, by the invited office. */
    static IssueLetter receipt(
            JointHandlingTerms terms, LetterId receipt, JointHandlingSituation now) {
        Map<LetterField, String> fields = about(terms);
        fields.put(LetterField.RECEIVED_BY, now.by().label());
        return toOffice(terms, receipt, LetterKind.RECEIPT, terms.to(), now.writer(), fields)
                .referringTo(terms.letter());
    }

    /** 联合办案复函, by the invited office. */
    static IssueLetter answer(
            JointHandlingTerms terms,
            JointHandlingCommand.Answer command,
            JointHandlingSituation now) {
        Map<LetterField, String> fields = about(terms);
        fields.put(LetterField.DECISION, decision(command.kind()));
        if (command.words() != null) {
            fields.put(LetterField.NOTE, command.words());
        }
        fields.put(LetterField.CONTACT, now.by().label());
        return toOffice(
                        terms,
                        command.letter(),
                        LetterKind.JOINT_ANSWER,
                        terms.to(),
                        now.writer(),
                        fields)
                .referringTo(terms.letter());
    }

    private static String decision(InvitationAnswer kind) {
        return switch (kind) {
            case AGREED -> "我局同意联合办理该案。";
            case DECLINED -> "我局不参加该案的联合办理。";
        };
    }

    /** 联合办案终止函, by whichever ends it, to the other; also what takes an invitation back. */
    static IssueLetter ending(JointHandlingTerms terms, Ending how, JointHandlingSituation now) {
        Map<LetterField, String> fields = about(terms);
        fields.put(LetterField.REASON, how.reason());
        fields.put(LetterField.CONTACT, now.by().label());
        return toOffice(
                        terms,
                        how.letter(),
                        LetterKind.JOINT_ENDING,
                        how.office(),
                        other(how.office(), terms, now),
                        fields)
                .referringTo(terms.letter());
    }

    // If the case has come to the invited office itself, whoever invited it is told.
    private static OfficeId other(
            OfficeId office, JointHandlingTerms terms, JointHandlingSituation now) {
        if (!office.equals(terms.to())) {
            return terms.to();
        }
        return now.writer().equals(office) ? terms.from() : now.writer();
    }

    private static Map<LetterField, String> about(JointHandlingTerms terms) {
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        fields.put(LetterField.CASE_TITLE, terms.title());
        return fields;
    }

    private static IssueLetter toOffice(
            JointHandlingTerms terms,
            LetterId letter,
            LetterKind kind,
            OfficeId from,
            OfficeId to,
            Map<LetterField, String> fields) {
        Map<String, String> named = new HashMap<>();
        fields.forEach((field, text) -> named.put(field.key(), text));
        return IssueLetter.toOffices(
                letter, terms.matter(), null, kind, from, List.of(to), named, List.of());
    }
}
