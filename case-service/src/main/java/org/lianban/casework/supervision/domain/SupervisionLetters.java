package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;

/** The letters of a supervision, all by the superior. */
final class SupervisionLetters {
    private SupervisionLetters() {}

    /** 挂牌督办通知书; also what demands more. */
    static IssueLetter order(
            SupervisionTerms terms, Course.Demand demand, SupervisionSituation now) {
        Map<LetterField, String> fields = about(now);
        fields.put(LetterField.REASON, terms.reason());
        fields.put(LetterField.REQUIREMENT, demand.requirement());
        fields.put(LetterField.DUE_ON, demand.dueOn().toString());
        if (terms.every() != null) {
            fields.put(LetterField.REPORT_EVERY, "每" + terms.every() + "日报告一次办理进展");
        }
        fields.put(LetterField.CONTACT, now.by().label());
        return toWriter(terms, demand.letter(), LetterKind.SUPERVISION_ORDER, fields, now);
    }

    /** 催办函. */
    static IssueLetter reminder(
            SupervisionTerms terms,
            Course.Demand demand,
            LetterId letter,
            SupervisionSituation now) {
        Map<LetterField, String> fields = about(now);
        @Nullable LocalDate reportDue = now.reportDue();
        fields.put(
                LetterField.DUE_ON,
                (now.on().isAfter(demand.dueOn()) || reportDue == null ? demand.dueOn() : reportDue)
                        .toString());
        fields.put(LetterField.REQUIREMENT, demand.requirement());
        fields.put(LetterField.CONTACT, now.by().label());
        return toWriter(terms, letter, LetterKind.REMINDER, fields, now)
                .referringTo(demand.letter());
    }

    /** 解除挂牌督办通知书. */
    static IssueLetter lifting(
            Supervision supervision, Supervision.Lifting how, SupervisionSituation now) {
        Map<LetterField, String> fields = about(now);
        fields.put(LetterField.REASON, how.reason());
        fields.put(LetterField.CONTACT, now.by().label());
        return toWriter(
                        supervision.terms(),
                        how.letter(),
                        LetterKind.SUPERVISION_LIFTING,
                        fields,
                        now)
                .referringTo(supervision.course().demands().getFirst().letter());
    }

    private static Map<LetterField, String> about(SupervisionSituation now) {
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        fields.put(LetterField.CASE_TITLE, now.matter().title());
        return fields;
    }

    private static IssueLetter toWriter(
            SupervisionTerms terms,
            LetterId letter,
            LetterKind kind,
            Map<LetterField, String> fields,
            SupervisionSituation now) {
        Map<String, String> named = new HashMap<>();
        fields.forEach((field, text) -> named.put(field.key(), text));
        return IssueLetter.toOffices(
                letter,
                terms.matter(),
                null,
                kind,
                terms.by(),
                List.of(now.writer()),
                named,
                List.of());
    }
}
