package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.measure.domain.MeasureCommand.Lapse;
import org.lianban.kernel.counter.Order;

/**
 * The paper of goods that go back, whichever way: a release (forms 20 and 23) with the list of
 * exactly these goods.
 */
final class ReleaseLetters {
    private static final List<String> DECIDED = List.of("procedure-goods");
    private static final List<String> PRESERVATION =
            List.of("penalty-preservation", "procedure-preservation");
    private static final List<String> COERCION = List.of("procedure-seizure", "procedure-goods");
    private static final String NOT_DECIDED_IN_TIME = "期限内未对登记保存的证据作出处理决定，有关证据予以退还。";

    private ReleaseLetters() {}

    /** 解除. */
    static List<Order> released(
            Measure measure, Notice notice, List<Integer> lines, Wording wording) {
        return release(measure, notice, lines, DECIDED, wording);
    }

    /** Taken in haste, and not approved (程序规定33, 36). */
    static List<Order> disapproved(Measure measure, Notice notice, Wording wording) {
        List<String> articles =
                switch (measure.kind()) {
                    case PRESERVE -> PRESERVATION;
                    case SEAL, SEIZE -> COERCION;
                };
        return release(measure, notice, measure.held(), articles, wording);
    }

    /** Of preserved goods: the evidence is kept otherwise, or they are not seized (程序规定35). */
    static List<Order> settled(
            Measure measure, Notice notice, List<Integer> lines, Wording wording) {
        return release(measure, notice, lines, PRESERVATION, wording);
    }

    /**
     * By itself, with the last day of the limit (程序规定35): nobody decides anything.
     *
     * @return empty if it cannot be written: what it rests on is not in the book of that day
     */
    static Optional<List<IssueLetter>> lapsed(
            Measure measure, LocalDate lastDay, Lapse.Papers papers, Wording wording) {
        if (!wording.canCite(PRESERVATION)) {
            return Optional.empty();
        }
        Notice.Ours notice = new Notice.Ours(papers.letter(), papers.list(), NOT_DECIDED_IN_TIME);
        IssueLetter letter =
                letter(measure, notice, PRESERVATION, wording)
                        .with(LetterField.UNTIL, lastDay.toString());
        return Optional.of(
                List.of(
                        letter,
                        GoodsLists.uncounted(
                                notice, measure, measure.lines(measure.held()), wording)));
    }

    private static List<Order> release(
            Measure measure,
            Notice notice,
            List<Integer> lines,
            List<String> articles,
            Wording wording) {
        return switch (notice) {
            case Notice.Outside _ -> List.of();
            case Notice.Ours ours ->
                    List.of(
                            letter(measure, ours, articles, wording),
                            GoodsLists.along(ours, measure, measure.lines(lines), wording));
        };
    }

    private static IssueLetter letter(
            Measure measure, Notice.Ours notice, List<String> articles, Wording wording) {
        Map<String, String> fields = MeasureFields.of(measure, notice.reason(), articles, wording);
        MeasureFields.put(fields, LetterField.ATTACHMENTS, LetterKind.GOODS_LIST.title());
        LetterKind kind = kind(measure.kind());
        if (kind == LetterKind.COERCION_RELEASE) {
            MeasureFields.put(fields, LetterField.MEASURE, MeasureFields.word(measure.kind()));
        }
        return MeasureFields.following(
                MeasureFields.letter(notice.letter(), kind, measure, fields, List.of()), measure);
    }

    private static LetterKind kind(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> LetterKind.PRESERVATION_RELEASE;
            case SEAL, SEIZE -> LetterKind.COERCION_RELEASE;
        };
    }
}
