package org.lianban.casework.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.PassedClock;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.HoldingRules;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureCommand.Lapse;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Lets preservations lapse, one transaction each. */
@ApplicationScoped
class LapseDesk {
    private static final Actor JOB = Actor.system("measure-lapse");

    private final Matters matters;
    private final MeasureStore store;
    private final Clocks clocks;
    private final MeasureSurroundings surroundings;

    LapseDesk(
            Matters matters, MeasureStore store, Clocks clocks, MeasureSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.clocks = clocks;
        this.surroundings = surroundings;
    }

    /** Those whose last day is over, the oldest first; any number of runners may ask at once. */
    @Transactional
    List<PassedClock> passed(PassedClock.Place after, int most) {
        return clocks.passed(LimitIds.PRESERVATION, surroundings.today(), after, most);
    }

    /**
     * Lapses it, if nobody has ended it meanwhile, and tells the party. A matter that somebody else
     * works on just now is left to the next run: he may be another runner, or an officer who
     * decides in this moment.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lapse(PassedClock passed) {
        return lapse(passed, new Lapse.Papers(letter(), letter()));
    }

    /** The same where the letter cannot be written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lapseUntold(PassedClock passed) {
        return lapse(passed, null);
    }

    private boolean lapse(PassedClock passed, Lapse.@Nullable Papers papers) {
        Occasion now = surroundings.occasion(JOB);
        Optional<Ruling.Made<Measure>> lapsed =
                matters.lockUnlessHeld(passed.matter())
                        .flatMap(matter -> lapsed(matter, passed, papers, now));
        lapsed.ifPresent(
                made -> {
                    store.save(made.next());
                    matters.settle(passed.matter(), made, now);
                });
        return lapsed.isPresent();
    }

    // Asked again under the lock: the day may have been recounted, the measure ended.
    private Optional<Ruling.Made<Measure>> lapsed(
            MatterFile matter, PassedClock passed, Lapse.@Nullable Papers papers, Occasion now) {
        return store.find(new MeasureId(passed.subject().id()))
                .map(StoredMeasure::measure)
                .flatMap(
                        measure ->
                                lastDay(measure)
                                        .flatMap(
                                                day ->
                                                        HoldingRules.lapse(
                                                                measure,
                                                                new Lapse(day, papers),
                                                                surroundings.wording(
                                                                        matter, measure,
                                                                        now.on()))));
    }

    private Optional<LocalDate> lastDay(Measure measure) {
        return surroundings
                .end(measure, LimitIds.PRESERVATION)
                .filter(end -> !end.provisional())
                .map(DueDay::due);
    }

    private static LetterId letter() {
        return new LetterId(Generators.timeBasedEpochGenerator().generate());
    }
}
