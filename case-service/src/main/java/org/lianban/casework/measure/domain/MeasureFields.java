package org.lianban.casework.measure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Certified;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Occasion;

/** What the letters of a measure have in common. */
final class MeasureFields {
    private MeasureFields() {}

    /** To whom, about which case, why, on which articles, and whom to ask. */
    static Map<String, String> of(
            Measure measure, String reason, List<String> articles, Wording wording) {
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.ADDRESSED_TO, wording.addressed());
        put(fields, LetterField.CASE_TITLE, wording.caseTitle());
        put(fields, LetterField.REASON, reason);
        put(fields, LetterField.LEGAL_BASIS, wording.cited(articles));
        put(fields, LetterField.CONTACT, wording.contact());
        return fields;
    }

    static void put(Map<String, String> fields, LetterField field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(field.key(), text);
        }
    }

    static IssueLetter letter(
            LetterId letter,
            LetterKind kind,
            Measure measure,
            Map<String, String> fields,
            List<LetterItem> items) {
        return IssueLetter.toNoOffice(
                letter, measure.matter(), null, kind, measure.office(), fields, items);
    }

    /**
     * What follows the taking of goods names its day, and its paper: that of the approval, or of
     * what nobody approved the list that was left on the spot.
     */
    static IssueLetter following(IssueLetter order, Measure measure) {
        @Nullable Approval approval = measure.approval();
        @Nullable Taking taking = measure.taking();
        @Nullable ActPaper list = taking == null ? null : taking.list();
        IssueLetter following = following(order, approval == null ? list : approval.paper());
        return taking != null && order.kind().form().prints(LetterField.TAKEN_ON)
                ? following.with(LetterField.TAKEN_ON, taking.on().toString())
                : following;
    }

    /** One of ours is named by the letters' room, one written outside as it is. */
    static IssueLetter following(IssueLetter order, @Nullable ActPaper earlier) {
        return switch (earlier) {
            case null -> order;
            case ActPaper.Outside(var number) -> order.with(LetterField.EARLIER_LETTER, number);
            case ActPaper.Issued(var letter) -> order.referringTo(letter);
        };
    }

    /**
     * Those who took the goods, or are to, with the certificates that were valid then: whoever has
     * none takes no part in the act (程序规定22).
     */
    static String officers(Measure measure, Wording wording) {
        @Nullable Taking taking = measure.taking();
        LocalDate day = taking == null ? wording.on() : taking.on();
        return Certified.lines(
                wording.officers().stream()
                        .distinct()
                        .filter(officer -> measure.officers().contains(officer.id()))
                        .toList(),
                day);
    }

    static String place(Measure measure, Wording wording) {
        return wording.division().with(measure.premises().address());
    }

    /** When goods were taken in haste; empty of all others. */
    static String begunAt(Measure measure) {
        @Nullable Taking taking = measure.taking();
        @Nullable Instant at = taking == null ? null : taking.at();
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, Occasion.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    static String storage(List<GoodsLine> goods) {
        return goods.stream()
                .map(line -> said(line.goods().storage()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String word(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> "先行登记保存";
            case SEAL -> "查封";
            case SEIZE -> "扣押";
        };
    }
}
