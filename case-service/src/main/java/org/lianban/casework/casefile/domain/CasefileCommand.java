package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/** What is asked of a filed case. */
public sealed interface CasefileCommand {
    /**
     * Names those who investigate from now on.
     *
     * @param named how many were named; unknown ones are missing in {@code officers}
     */
    record AssignOfficers(List<Person> officers, int named, Set<PersonId> recused)
            implements CasefileCommand {
        public AssignOfficers {
            officers = List.copyOf(officers);
            recused = Set.copyOf(recused);
        }

        /** Nobody is recused. */
        public AssignOfficers(List<Person> officers, int named) {
            this(officers, named, Set.of());
        }
    }

    /**
     * @param begunOn day of the first investigative act
     */
    record Investigate(LocalDate begunOn) implements CasefileCommand {}

    /** 责令改正. */
    sealed interface OrderStop extends CasefileCommand {
        /** The order was written outside. */
        record Entering(StopOrder order) implements OrderStop {}

        /**
         * The order is issued today.
         *
         * @param what the party must do or leave
         * @param facts what it did, as it reads it
         * @param wording what else the letter says
         */
        record Issuing(LetterId letter, String what, String facts, Wording wording)
                implements OrderStop {}
    }

    /** 调查终结. */
    record Conclude(Report report) implements CasefileCommand {}

    /**
     * Decides without a penalty.
     *
     * @param ground needed for {@link CaseOutcome#NO_PENALTY}
     */
    record Decide(
            CaseOutcome outcome,
            @Nullable NoPenaltyGround ground,
            String paper,
            String reason,
            ClockId closing)
            implements CasefileCommand {}

    /** 终止调查. */
    record Terminate(TerminationGround ground, String reason, ClockId closing)
            implements CasefileCommand {}

    /** 结案. */
    record Close() implements CasefileCommand {}
}
