package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.measure.domain.MeasureCommand.Lapse;
import org.lianban.casework.measure.domain.MeasureState.Holding;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Nothing was decided in time: the goods go back by law (程序规定35). */
public final class LapseRules {
    private LapseRules() {}

    /** The preservation was taken, nobody has ended it, and its last day is over. */
    public static boolean isDue(Measure measure, LocalDate lastDay, LocalDate today) {
        return measure.kind().lapses()
                && measure.state() instanceof Holding
                && today.isAfter(lastDay);
    }

    /**
     * Whoever the goods belong to is told, named or not. The law ends it, not the letter: where
     * that cannot be written, it ends untold, and the office is.
     *
     * @param measure one that is due
     * @param canBeIssued whether a letter is whole and can be set on paper
     */
    public static Ruling.Made<Measure> lapse(
            Measure measure, Lapse command, Wording wording, Predicate<IssueLetter> canBeIssued) {
        Optional<List<IssueLetter>> letters =
                ReleaseLetters.lapsed(measure, command.lastDay(), command.papers(), wording)
                        .filter(written -> written.stream().allMatch(canBeIssued));
        @Nullable LetterId letter = letters.isPresent() ? command.papers().letter() : null;
        Ending ending =
                new Ending(
                        MeasureOutcome.LAPSED,
                        command.lastDay(),
                        letter == null ? null : new ActPaper.Issued(letter),
                        null);
        List<Order> orders = new ArrayList<>(MeasureOrders.over(measure, Outcome.FELL_AWAY));
        orders.addAll(letters.orElse(List.of()));
        return new Ruling.Made<>(
                measure.ended(ending, GoodsState.RELEASED),
                List.of(
                        new MeasureLapsed(
                                measure.matter(),
                                measure.handling(),
                                measure.office(),
                                measure.id(),
                                command.lastDay(),
                                letter,
                                letter == null)),
                orders);
    }
}
