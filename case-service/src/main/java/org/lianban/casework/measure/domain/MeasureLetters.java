package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.Remedies;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Order;

/** The letters of goods that are taken and held (forms 19, 21, 22, 27, with their lists). */
final class MeasureLetters {
    private static final List<String> PRESERVATION =
            List.of("penalty-preservation", "procedure-preservation");
    private static final List<String> COERCION = List.of("procedure-seizure");
    private static final List<String> DISPOSAL = List.of("procedure-goods");

    private MeasureLetters() {}

    /**
     * The notice of a preservation, or the decision on a seal or a seizure, with its list; goods
     * that were taken in haste have theirs already, and it is named.
     */
    static List<Order> approval(Measure measure, Notice notice, Wording wording) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours -> {
                @Nullable Taking taking = measure.taking();
                @Nullable ActPaper list = taking == null ? null : taking.list();
                IssueLetter letter = decision(ours, measure, list, wording);
                yield list == null
                        ? List.of(letter, GoodsLists.along(ours, measure, measure.goods(), wording))
                        : List.of(MeasureFields.following(letter, list));
            }
        };
    }

    /** The decision by which preserved goods are seized. */
    static List<Order> seizure(
            Measure preservation, Measure seizure, Notice notice, Wording wording) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours ->
                    List.of(
                            MeasureFields.following(
                                    decision(ours, seizure, null, wording), preservation),
                            GoodsLists.along(ours, seizure, seizure.goods(), wording));
        };
    }

    static List<Order> extension(Measure measure, Notice notice, Wording wording) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours -> {
                Map<String, String> fields =
                        MeasureFields.of(measure, ours.reason(), COERCION, wording);
                MeasureFields.put(fields, LetterField.MEASURE, MeasureFields.word(measure.kind()));
                MeasureFields.put(fields, LetterField.PERIOD, "自原期限届满之次日起三十日");
                MeasureFields.put(
                        fields, LetterField.REMEDIES, Remedies.ofDecision(wording.office()));
                yield List.of(
                        MeasureFields.following(
                                MeasureFields.letter(
                                        ours.letter(),
                                        LetterKind.COERCION_EXTENSION,
                                        measure,
                                        fields,
                                        List.of()),
                                measure));
            }
        };
    }

    /** Nothing was taken on it: what was issued with the approval is void. */
    static List<Order> takenBack(Measure measure, String reason) {
        @Nullable Approval approval = measure.approval();
        @Nullable LetterId letter = approval == null ? null : approval.paper().issued();
        return letter == null
                ? List.of()
                : List.of(VoidLetters.ofAct(measure.matter(), letter, reason));
    }

    /** What the owner confirms when goods are disposed of early. */
    static Order disposal(
            Measure measure, LetterId letter, GoodsLine line, Disposal how, Wording wording) {
        Map<String, String> fields =
                MeasureFields.of(measure, "该物品容易腐烂、变质或者不易保存。", DISPOSAL, wording);
        MeasureFields.put(fields, LetterField.METHOD, how.how());
        MeasureFields.put(fields, LetterField.REPORT, how.consent());
        return MeasureFields.following(
                MeasureFields.letter(
                        letter,
                        LetterKind.EARLY_DISPOSAL,
                        measure,
                        fields,
                        GoodsLists.items(List.of(line))),
                measure);
    }

    private static IssueLetter decision(
            Notice.Ours notice, Measure measure, @Nullable ActPaper list, Wording wording) {
        Map<String, String> fields =
                MeasureFields.of(measure, notice.reason(), basis(measure.kind()), wording);
        MeasureFields.put(fields, LetterField.PLACE, MeasureFields.place(measure, wording));
        MeasureFields.put(fields, LetterField.PERIOD, period(measure.kind()));
        MeasureFields.put(fields, LetterField.STORAGE, MeasureFields.storage(measure.goods()));
        MeasureFields.put(fields, LetterField.OFFICERS, MeasureFields.officers(measure, wording));
        MeasureFields.put(fields, LetterField.PARTY_CODE, wording.partyCode());
        if (list == null) {
            MeasureFields.put(fields, LetterField.ATTACHMENTS, LetterKind.GOODS_LIST.title());
        } else {
            MeasureFields.put(fields, LetterField.BEGUN_AT, MeasureFields.begunAt(measure));
        }
        LetterKind kind = approval(measure.kind());
        if (kind == LetterKind.COERCION_DECISION) {
            MeasureFields.put(fields, LetterField.MEASURE, MeasureFields.word(measure.kind()));
            MeasureFields.put(fields, LetterField.REMEDIES, Remedies.ofDecision(wording.office()));
            MeasureFields.put(
                    fields,
                    LetterField.LEGAL_BASIS,
                    wording.citedWithPowers(basis(measure.kind()), used(measure, wording)));
        }
        return MeasureFields.letter(notice.letter(), kind, measure, fields, List.of());
    }

    // Goods taken in haste were taken before the decision.
    private static LocalDate used(Measure measure, Wording wording) {
        @Nullable Taking taking = measure.taking();
        return taking == null ? wording.on() : taking.on();
    }

    private static LetterKind approval(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> LetterKind.PRESERVATION_NOTICE;
            case SEAL, SEIZE -> LetterKind.COERCION_DECISION;
        };
    }

    private static List<String> basis(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> PRESERVATION;
            case SEAL, SEIZE -> COERCION;
        };
    }

    // DL-10 and DL-11, as the register has them.
    private static String period(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> "自先行登记保存之日起七个工作日";
            case SEAL -> "自查封之日起三十日";
            case SEIZE -> "自扣押之日起三十日";
        };
    }
}
