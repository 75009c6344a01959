package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.PassedClock;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.measure.domain.HoldingRules;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.kernel.contract.Actor;
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
     * Lapses it, if nobody has ended it meanwhile. A matter that somebody else works on just now is
     * left to the next run: he may be another runner, or an officer who decides in this moment.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lapse(PassedClock passed) {
        if (matters.lockUnlessHeld(passed.matter()).isEmpty()) {
            return false;
        }
        Occasion now = surroundings.occasion(JOB);
        Optional<Ruling.Made<Measure>> lapsed =
                store.find(new MeasureId(passed.subject().id()))
                        .map(StoredMeasure::measure)
                        .flatMap(measure -> lapsed(measure, now));
        lapsed.ifPresent(
                made -> {
                    store.save(made.next());
                    matters.settle(passed.matter(), made, now);
                });
        return lapsed.isPresent();
    }

    // Asked again under the lock: the day may have been recounted, the measure ended.
    private Optional<Ruling.Made<Measure>> lapsed(Measure measure, Occasion now) {
        return surroundings
                .end(measure, LimitIds.PRESERVATION)
                .filter(end -> !end.provisional())
                .map(DueDay::due)
                .flatMap(lastDay -> HoldingRules.lapse(measure, lastDay, now.on()));
    }
}
