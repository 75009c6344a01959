package org.lianban.casework.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.PassedClock;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.LapseRules;
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
    private final Letters letters;

    LapseDesk(
            Matters matters,
            MeasureStore store,
            Clocks clocks,
            MeasureSurroundings surroundings,
            Letters letters) {
        this.letters = letters;
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
        Optional<MatterFile> matter = matters.lockUnlessHeld(passed.matter());
        // Asked again under the lock: the day may have been recounted, the measure ended.
        Optional<Measure> measure =
                store.find(new MeasureId(passed.subject().id())).map(StoredMeasure::measure);
        Optional<LocalDate> lastDay = measure.flatMap(this::lastDay);
        if (matter.isEmpty() || lastDay.isEmpty()) {
            return false;
        }
        Occasion now = surroundings.occasion(JOB);
        return measure.filter(held -> LapseRules.isDue(held, lastDay.get(), now.on()))
                .map(held -> lapse(matter.get(), held, lastDay.get(), now))
                .isPresent();
    }

    private Measure lapse(MatterFile matter, Measure held, LocalDate lastDay, Occasion now) {
        Ruling.Made<Measure> lapsed =
                LapseRules.lapse(
                        held,
                        new Lapse(lastDay, new Lapse.Papers(letter(), letter())),
                        surroundings.wording(matter, held, now.on()),
                        letters::canBeIssued);
        store.save(lapsed.next());
        matters.settle(matter.id(), lapsed, now);
        return lapsed.next();
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
