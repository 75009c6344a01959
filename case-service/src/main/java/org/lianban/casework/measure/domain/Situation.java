package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/**
 * What the rules must know beside the measure.
 *
 * @param officers of commands alone: those who handle the matter, as they are now
 * @param evidence of commands alone: those of the items named that the matter has
 */
public record Situation(
        MatterFile matter,
        Caller caller,
        OfficeTree offices,
        Occasion now,
        Background background,
        Limits limits,
        List<Person> officers,
        Set<EvidenceId> evidence) {
    public Situation {
        officers = List.copyOf(officers);
        evidence = Set.copyOf(evidence);
    }

    /** The same, done as this actor. */
    public Situation by(Actor actor) {
        return new Situation(
                matter,
                caller,
                offices,
                new Occasion(actor, now.at()),
                background,
                limits,
                officers,
                evidence);
    }

    LocalDate today() {
        return now.on();
    }

    /** The matter is another office's by now. */
    boolean isWithout(Measure measure) {
        return !measure.office().equals(matter.writingOffice());
    }

    boolean isTradeSecret() {
        return background.breach() == BreachType.TRADE_SECRET;
    }

    /**
     * What the measure is taken for.
     *
     * @param officers who handle the matter
     * @param foundOn before that day nothing can have been taken
     */
    public record Background(List<PersonId> officers, BreachType breach, LocalDate foundOn) {
        public Background {
            officers = List.copyOf(officers);
        }
    }

    /**
     * The measure's limits.
     *
     * @param term until it must be over, once it is taken
     * @param approvalOver an urgent measure's approval is too late
     */
    public record Limits(@Nullable RunningClock term, boolean approvalOver) {
        public static final Limits NONE = new Limits(null, false);

        boolean isOver(LocalDate day) {
            // A day that is counted without knowing the holidays ends nothing that cannot come
            // back.
            return term != null && !term.provisional() && term.isOverOn(day);
        }
    }
}
