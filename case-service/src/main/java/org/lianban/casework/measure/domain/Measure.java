package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * One measure of an office on goods at one place.
 *
 * @param office who proposed it and answers for it until it ends
 * @param officers who take it, two at least
 * @param facts what the officers found, as the party reads it; null of one proposed when that was
 *     not asked yet
 * @param goods as listed, in the order of the list
 */
public record Measure(
        MeasureId id,
        MatterId matter,
        HandlingId handling,
        OfficeId office,
        MeasureKind kind,
        boolean urgent,
        Premises premises,
        LocalDate proposedOn,
        @Nullable String facts,
        List<PersonId> officers,
        List<GoodsLine> goods,
        MeasureState state) {
    public Measure {
        officers = List.copyOf(officers);
        goods = List.copyOf(goods);
    }

    /** Somebody must still decide on it, or give the goods back. */
    public boolean isOpen() {
        return !(state instanceof Ended);
    }

    /** Who approved it, if somebody did. */
    @Nullable Approval approval() {
        return approval(state);
    }

    private static @Nullable Approval approval(MeasureState state) {
        return switch (state) {
            case MeasureState.Proposed _, MeasureState.Urgent _ -> null;
            case MeasureState.Approved approved -> approved.approval();
            case MeasureState.InForce held -> held.approval();
            case Ended ended -> approval(ended.before());
        };
    }

    Measure in(MeasureState next) {
        return with(goods, next);
    }

    /** By those who are named when the goods are taken, whoever proposed it. */
    Measure takenBy(List<PersonId> named) {
        return new Measure(
                id,
                matter,
                handling,
                office,
                kind,
                urgent,
                premises,
                proposedOn,
                facts,
                named,
                goods,
                state);
    }

    Measure with(List<GoodsLine> lines, MeasureState next) {
        return new Measure(
                id,
                matter,
                handling,
                office,
                kind,
                urgent,
                premises,
                proposedOn,
                facts,
                officers,
                lines,
                next);
    }

    /** All goods that are held leave; so the measure ends. */
    Measure ended(Ending ending, GoodsState to) {
        return with(
                each(line -> line.isHeld() ? line.left(to, ending.on(), ending.paper()) : line),
                new Ended(state, ending));
    }

    List<GoodsLine> each(UnaryOperator<GoodsLine> change) {
        return goods.stream().map(change).toList();
    }

    List<Integer> held() {
        return goods.stream().filter(GoodsLine::isHeld).map(GoodsLine::line).toList();
    }

    List<GoodsLine> lines(List<Integer> numbers) {
        return goods.stream().filter(line -> numbers.contains(line.line())).toList();
    }

    /** Since when the goods are or were held; null if they never were. */
    @Nullable Taking taking() {
        return taking(state);
    }

    private static @Nullable Taking taking(MeasureState state) {
        return switch (state) {
            case MeasureState.Proposed _, MeasureState.Approved _ -> null;
            case MeasureState.Holding held -> held.taking();
            case Ended ended -> taking(ended.before());
        };
    }
}
