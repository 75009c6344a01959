package org.lianban.casework.measure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.PersonId;

/** What is asked about a measure. */
public sealed interface MeasureCommand {
    /**
     * Two officers want to take goods, or took them because it could not wait.
     *
     * @param facts what they found and why goods must be taken, as the party reads it
     * @param named how many officers were named; unknown ones are missing in {@code officers}
     * @param haste if it could not wait
     */
    record Propose(
            MeasureId measure,
            MeasureKind kind,
            Premises premises,
            List<Goods> goods,
            String facts,
            List<Person> officers,
            int named,
            Set<PersonId> recused,
            @Nullable Haste haste)
            implements MeasureCommand {
        public Propose {
            goods = List.copyOf(goods);
            officers = List.copyOf(officers);
            recused = Set.copyOf(recused);
        }
    }

    /**
     * Goods were taken before anybody approved it.
     *
     * @param list that was left on the spot
     * @param approval id of the clock until it must be approved
     * @param term and of that until it must be over
     */
    record Haste(Instant takenAt, ActPaper list, ClockId approval, ClockId term) {}

    /**
     * @param notice of the notice or decision that the party gets
     * @param remark of whoever approves; the party reads what the officers found
     */
    record Approve(Notice notice, @Nullable String remark) implements MeasureCommand {}

    /**
     * @param notice by which goods that were taken already go back
     */
    record Disapprove(Notice notice, String reason) implements MeasureCommand {}

    record Take(LocalDate on, ClockId term) implements MeasureCommand {}

    /**
     * 记录、复制, or sent for a test.
     *
     * @param notice by which goods go back, where they do
     */
    record Settle(Settlement settlement, Notice notice, String reason) implements MeasureCommand {}

    /**
     * Preserved goods are seized; those not named go back.
     *
     * @param lines none: all that are held
     * @param notice of the decision to seize
     * @param rest by which those not named go back
     */
    record Convert(MeasureId seizure, List<Integer> lines, Notice notice, Notice rest, ClockId term)
            implements MeasureCommand {
        public Convert {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param reason as the party was told in writing
     */
    record Extend(Notice notice, String reason) implements MeasureCommand {}

    /**
     * 解除.
     *
     * @param lines none: all that are held
     */
    record Release(List<Integer> lines, Notice notice, String reason) implements MeasureCommand {
        public Release {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 先行处置.
     *
     * @param letter by which the owner confirms it
     */
    record Dispose(int line, Disposal how, LetterId letter) implements MeasureCommand {}

    /**
     * Nothing was decided in time.
     *
     * @param lastDay of the limit; the measure is over with it, whenever that is noticed
     * @param papers by which the party is told, if they can be written
     */
    record Lapse(LocalDate lastDay, Papers papers) implements MeasureCommand {
        /**
         * @param list of what goes back
         */
        public record Papers(LetterId letter, LetterId list) {}
    }
}
