package org.lianban.casework.measure.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.HandOverClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.MatterOrder.CountMeasure;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MeasureEnded;
import org.lianban.kernel.counter.Order;

/**
 * A measure whose goods go along with the matter (程序规定14, 行政强制法25–28): it is the new office's, its
 * limit runs on, and the party is told where its goods are.
 */
public final class HandingOver {
    private HandingOver() {}

    /**
     * What the notice says beside the measure.
     *
     * @param party whose goods they are; null while nobody is named
     * @param receiver name of the new office
     */
    public record Words(
            String caseTitle,
            @Nullable String party,
            String receiver,
            String legalBasis,
            String contact) {}

    /**
     * After the matter itself has moved.
     *
     * @param clock its limit in the new office
     */
    public static List<Order> orders(
            Measure measure, HandOverMeasure handOver, ClockId clock, Words words) {
        return List.of(
                handOver,
                new CountMeasure(measure.matter(), handOver.from(), -1),
                new CountMeasure(measure.matter(), handOver.to(), 1),
                new HandOverClock(
                        clock,
                        measure.matter(),
                        handOver.from(),
                        MeasureOrders.term(measure.kind()),
                        Subject.measure(measure.id()),
                        handOver.to()),
                notice(measure, handOver, words));
    }

    /**
     * The goods leave the system with the matter: its limit is watched by nobody here any more, and
     * the party is told who has them.
     */
    public static List<Order> leaving(Measure measure, HandOverMeasure handOver, Words words) {
        List<Order> orders = new ArrayList<>();
        orders.add(handOver);
        orders.addAll(MeasureOrders.over(measure, ClockOrder.Outcome.FELL_AWAY));
        orders.add(notice(measure, handOver, words));
        return orders;
    }

    /** How it stands once its goods have left the system. */
    public static Measure left(Measure measure, HandOverMeasure handOver) {
        return measure.ended(
                new Ending(
                        MeasureOutcome.HANDED_OVER,
                        handOver.on(),
                        new ActPaper.Issued(handOver.notice()),
                        null),
                GoodsState.HANDED_OVER);
    }

    /** What is told of it. */
    public static MeasureEnded ended(Measure measure, HandOverMeasure handOver) {
        return new MeasureEnded(
                measure.matter(),
                measure.handling(),
                measure.office(),
                measure.id(),
                measure.kind().name(),
                MeasureOutcome.HANDED_OVER.name(),
                handOver.on());
    }

    /** Row of the register under which such a measure must be over. */
    public static String term(MeasureKind kind) {
        return MeasureOrders.term(kind);
    }

    /** What is done to the goods, as a letter says it. */
    public static String word(MeasureKind kind) {
        return MeasureFields.word(kind);
    }

    // 查封/扣押物品移送告知书, form 6: by the office that took the goods, which hands them over.
    private static IssueLetter notice(Measure measure, HandOverMeasure handOver, Words words) {
        Map<String, String> fields = new HashMap<>();
        String party = words.party();
        MeasureFields.put(
                fields, LetterField.ADDRESSED_TO, party == null ? Addressing.UNKNOWN_PARTY : party);
        MeasureFields.put(fields, LetterField.CASE_TITLE, words.caseTitle());
        MeasureFields.put(fields, LetterField.MEASURE, word(measure.kind()));
        MeasureFields.put(fields, LetterField.REFERRED_TO, words.receiver());
        MeasureFields.put(fields, LetterField.LEGAL_BASIS, words.legalBasis());
        MeasureFields.put(fields, LetterField.CONTACT, words.contact());
        List<LetterItem> goods =
                GoodsLists.items(measure.lines(measure.held())).stream()
                        .map(item -> keptAt(item, handOver.place()))
                        .toList();
        return MeasureFields.following(
                IssueLetter.toNoOffice(
                        handOver.notice(),
                        measure.matter(),
                        null,
                        LetterKind.GOODS_REFERRAL_NOTICE,
                        handOver.from(),
                        fields,
                        goods),
                measure);
    }

    private static LetterItem keptAt(LetterItem item, @Nullable String place) {
        Map<String, String> texts = new HashMap<>(item.texts());
        texts.put(LetterColumn.STORAGE.key(), MeasureFields.said(place));
        return new LetterItem(texts);
    }
}
