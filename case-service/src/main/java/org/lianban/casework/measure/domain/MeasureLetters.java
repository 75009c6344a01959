package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Order;

/** The letters of a measure, with the fields their templates ask for (forms 19–24, 27). */
final class MeasureLetters {
    private static final List<String> PRESERVATION =
            List.of("penalty-preservation", "procedure-preservation");
    private static final List<String> COERCION = List.of("procedure-seizure");
    private static final List<String> RELEASE = List.of("procedure-goods");
    private static final String REMEDIES = "如不服本决定，可以依法申请行政复议，也可以依法提起行政诉讼。";

    private MeasureLetters() {}

    /** The notice of a preservation, or the decision on a seal or a seizure, with its list. */
    static List<Order> approval(Measure measure, Notice notice, Situation situation) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours -> {
                Map<String, String> fields = fields(measure, ours.reason(), situation);
                put(fields, LetterField.PLACE, place(measure, situation));
                put(fields, LetterField.PERIOD, period(measure.kind()));
                put(fields, LetterField.STORAGE, storage(measure.goods()));
                put(fields, LetterField.OFFICERS, officers(measure, situation));
                put(fields, LetterField.PARTY_CODE, situation.wording().partyCode());
                put(fields, LetterField.ATTACHMENTS, LetterKind.GOODS_LIST.title());
                LetterKind kind = approval(measure.kind());
                if (kind == LetterKind.COERCION_DECISION) {
                    put(fields, LetterField.MEASURE, word(measure.kind()));
                    put(fields, LetterField.REMEDIES, REMEDIES);
                }
                yield List.of(
                        letter(ours.letter(), null, kind, measure, fields, List.of()),
                        list(ours, measure, measure.goods(), situation));
            }
        };
    }

    /** The decision by which preserved goods are seized. */
    static List<Order> seizure(
            Measure preservation, Measure seizure, Notice notice, Situation situation) {
        @Nullable Approval before = preservation.approval();
        return approval(seizure, notice, situation).stream()
                .map(IssueLetter.class::cast)
                .map(
                        order ->
                                order.kind() == LetterKind.COERCION_DECISION && before != null
                                        ? following(order, before.paper())
                                        : order)
                .map(Order.class::cast)
                .toList();
    }

    static List<Order> extension(Measure measure, Notice notice, Situation situation) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours -> {
                Map<String, String> fields = fields(measure, ours.reason(), situation);
                put(fields, LetterField.MEASURE, word(measure.kind()));
                put(fields, LetterField.PERIOD, "自原期限届满之次日起三十日");
                put(fields, LetterField.REMEDIES, REMEDIES);
                yield List.of(
                        following(
                                letter(
                                        ours.letter(),
                                        null,
                                        LetterKind.COERCION_EXTENSION,
                                        measure,
                                        fields,
                                        List.of()),
                                measure));
            }
        };
    }

    /**
     * @param lines that go back
     */
    static List<Order> release(
            Measure measure, Notice notice, List<Integer> lines, Situation situation) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours -> {
                Map<String, String> fields = fields(measure, ours.reason(), situation);
                put(fields, LetterField.LEGAL_BASIS, cited(RELEASE, situation));
                put(fields, LetterField.ATTACHMENTS, LetterKind.GOODS_LIST.title());
                LetterKind kind = release(measure.kind());
                if (kind == LetterKind.COERCION_RELEASE) {
                    put(fields, LetterField.MEASURE, word(measure.kind()));
                }
                yield List.of(
                        following(
                                letter(ours.letter(), null, kind, measure, fields, List.of()),
                                measure),
                        list(
                                ours,
                                measure,
                                measure.goods().stream()
                                        .filter(line -> lines.contains(line.line()))
                                        .toList(),
                                situation));
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
            Measure measure, LetterId letter, GoodsLine line, Disposal how, Situation situation) {
        Map<String, String> fields = fields(measure, "该物品容易腐烂、变质或者不易保存。", situation);
        put(fields, LetterField.LEGAL_BASIS, cited(RELEASE, situation));
        put(fields, LetterField.METHOD, how.how());
        put(fields, LetterField.REPORT, how.consent());
        return following(
                letter(
                        letter,
                        null,
                        LetterKind.EARLY_DISPOSAL,
                        measure,
                        fields,
                        items(List.of(line))),
                measure);
    }

    private static IssueLetter list(
            Notice.Ours ours, Measure measure, List<GoodsLine> goods, Situation situation) {
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.ADDRESSED_TO, situation.wording().addressed());
        put(fields, LetterField.CASE_TITLE, situation.matter().title());
        put(fields, LetterField.PLACE, place(measure, situation));
        put(fields, LetterField.OFFICERS, officers(measure, situation));
        return letter(
                ours.list(), ours.letter(), LetterKind.GOODS_LIST, measure, fields, items(goods));
    }

    private static IssueLetter following(IssueLetter order, Measure measure) {
        @Nullable Approval approval = measure.approval();
        return approval == null ? order : following(order, approval.paper());
    }

    // What follows another paper names it: one of ours by itself, one written outside as it is.
    private static IssueLetter following(IssueLetter order, ActPaper earlier) {
        return switch (earlier) {
            case ActPaper.Outside(var number) -> order.with(LetterField.EARLIER_LETTER, number);
            case ActPaper.Issued(var letter) -> order.referringTo(letter);
        };
    }

    private static Map<String, String> fields(Measure measure, String reason, Situation situation) {
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.ADDRESSED_TO, situation.wording().addressed());
        put(fields, LetterField.CASE_TITLE, situation.matter().title());
        put(fields, LetterField.REASON, reason);
        put(fields, LetterField.LEGAL_BASIS, cited(basis(measure.kind()), situation));
        put(fields, LetterField.CONTACT, situation.caller().label());
        return fields;
    }

    private static IssueLetter letter(
            LetterId letter,
            @Nullable LetterId refersTo,
            LetterKind kind,
            Measure measure,
            Map<String, String> fields,
            List<LetterItem> items) {
        return IssueLetter.toNoOffice(
                letter, measure.matter(), refersTo, kind, measure.office(), fields, items);
    }

    private static List<LetterItem> items(List<GoodsLine> goods) {
        return goods.stream().map(MeasureLetters::item).toList();
    }

    private static LetterItem item(GoodsLine line) {
        Goods goods = line.goods();
        Map<String, String> texts = new HashMap<>();
        texts.put(LetterColumn.NUMBER.key(), String.valueOf(line.line()));
        texts.put(LetterColumn.TITLE.key(), goods.what());
        texts.put(LetterColumn.SPECIFICATION.key(), "");
        texts.put(
                LetterColumn.QUANTITY.key(),
                goods.quantity().stripTrailingZeros().toPlainString() + goods.unit());
        texts.put(LetterColumn.STORAGE.key(), said(goods.storage()));
        texts.put(LetterColumn.NOTE.key(), goods.perishable() ? "易腐、季节性" : "");
        return new LetterItem(texts);
    }

    private static String storage(List<GoodsLine> goods) {
        return goods.stream()
                .map(line -> said(line.goods().storage()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    // Those who took the goods, or are to, with the certificates that were valid then: whoever has
    // none takes no part in the act (程序规定22).
    private static String officers(Measure measure, Situation situation) {
        LocalDate day =
                measure.state() instanceof MeasureState.Holding held
                        ? held.taking().on()
                        : situation.today();
        return Stream.concat(situation.wording().officers().stream(), situation.officers().stream())
                .distinct()
                .filter(officer -> measure.officers().contains(officer.id()))
                .filter(officer -> officer.isCertifiedOn(day))
                .map(officer -> officer.withCertificateOn(day))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Measure measure, Situation situation) {
        return situation.wording().division() + measure.premises().address();
    }

    private static LetterKind approval(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> LetterKind.PRESERVATION_NOTICE;
            case SEAL, SEIZE -> LetterKind.COERCION_DECISION;
        };
    }

    private static LetterKind release(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> LetterKind.PRESERVATION_RELEASE;
            case SEAL, SEIZE -> LetterKind.COERCION_RELEASE;
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

    private static String word(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> "先行登记保存";
            case SEAL -> "查封";
            case SEIZE -> "扣押";
        };
    }

    private static String cited(List<String> articles, Situation situation) {
        return situation.wording().laws().printed(articles, situation.today());
    }

    private static void put(Map<String, String> fields, LetterField field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(field.key(), text);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
