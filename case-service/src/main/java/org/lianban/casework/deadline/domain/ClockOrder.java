package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/**
 * What other rooms may ask of clocks. A clock is named by matter, office, rule and what it is
 * about; at most one such clock runs at a time. Orders that name no subject are about the matter's
 * lead.
 */
public sealed interface ClockOrder extends Order {
    MatterId matter();

    OfficeId office();

    /** Row of the deadline register, {@code DL-01}. */
    String rule();

    Subject subject();

    /** Begins, moves or ends the limit itself. */
    sealed interface CourseOrder extends ClockOrder {}

    /**
     * Begins to count after its beginning.
     *
     * @param first who must act first, and by which command; null for the register's
     */
    record StartClock(
            ClockId clock,
            MatterId matter,
            OfficeId office,
            String rule,
            Subject subject,
            Beginning beginning,
            LegalLimit.@Nullable First first)
            implements CourseOrder {
        /** About the lead, from the day after {@code start} on. */
        public StartClock(
                ClockId clock,
                MatterId matter,
                OfficeId office,
                String rule,
                LocalDate start,
                Role actor,
                String command) {
            this(
                    clock,
                    matter,
                    office,
                    rule,
                    Subject.lead(matter),
                    new Beginning.On(start),
                    new LegalLimit.First(actor, command));
        }
    }

    /**
     * Adds to the limit in its own unit, counted from its unextended end.
     *
     * @param under row of the register that says how many, {@code DL-02}
     * @param units how many, if fewer than that row says; null for all of them
     * @param granted when it was, if that was before it is written down here; it must have been
     *     before the limit was over
     */
    record ExtendClock(
            MatterId matter,
            OfficeId office,
            String rule,
            Subject subject,
            String under,
            @Nullable Integer units,
            @Nullable LocalDate granted)
            implements CourseOrder {
        /** About the lead, granted now. */
        public ExtendClock(MatterId matter, OfficeId office, String rule, String under) {
            this(matter, office, rule, Subject.lead(matter), under, null, null);
        }

        /** By all that the row says. */
        public ExtendClock(
                MatterId matter,
                OfficeId office,
                String rule,
                Subject subject,
                String under,
                @Nullable LocalDate granted) {
            this(matter, office, rule, subject, under, null, granted);
        }

        /** By so many, granted now. */
        public ExtendClock(
                MatterId matter,
                OfficeId office,
                String rule,
                Subject subject,
                String under,
                int units) {
            this(matter, office, rule, subject, under, units, null);
        }

        /** About a thing, granted now. */
        public ExtendClock(
                MatterId matter, OfficeId office, String rule, Subject subject, String under) {
            this(matter, office, rule, subject, under, null, null);
        }

        /** How many units it adds. */
        int by(LegalLimit row) {
            return units == null ? row.units() : units;
        }
    }

    /** Excluded time begins with the opening paper. */
    record PauseClock(
            MatterId matter,
            OfficeId office,
            String rule,
            Subject subject,
            String because,
            LocalDate from)
            implements CourseOrder {
        public PauseClock(
                MatterId matter, OfficeId office, String rule, String because, LocalDate from) {
            this(matter, office, rule, Subject.lead(matter), because, from);
        }
    }

    /** Excluded time ends with the closing paper; days {@code from+1 … to} do not count. */
    record ResumeClock(MatterId matter, OfficeId office, String rule, Subject subject, LocalDate to)
            implements CourseOrder {
        public ResumeClock(MatterId matter, OfficeId office, String rule, LocalDate to) {
            this(matter, office, rule, Subject.lead(matter), to);
        }
    }

    /**
     * The limit counts from another day, with the time not counted since, its extension and whose
     * turn it is; nothing happens if no such clock runs.
     */
    record RestartClock(
            MatterId matter, OfficeId office, String rule, Subject subject, LocalDate from)
            implements CourseOrder {
        public RestartClock(MatterId matter, OfficeId office, String rule, LocalDate from) {
            this(matter, office, rule, Subject.lead(matter), from);
        }
    }

    /**
     * Whose turn it is under a running limit of this office; nothing happens if none runs.
     *
     * @param persons who are named
     */
    record HandClock(
            MatterId matter,
            OfficeId office,
            String rule,
            Subject subject,
            Role role,
            String command,
            List<PersonId> persons)
            implements ClockOrder {
        public HandClock {
            persons = List.copyOf(persons);
        }

        public HandClock(
                MatterId matter,
                OfficeId office,
                String rule,
                Role role,
                String command,
                List<PersonId> persons) {
            this(matter, office, rule, Subject.lead(matter), role, command, persons);
        }
    }

    /**
     * Somebody else, perhaps of another office, must act before this office can go on: a transfer
     * is on its way. Nothing happens if no such limit runs.
     */
    record LendClock(MatterId matter, OfficeId office, String rule, Subject subject, Duty to)
            implements ClockOrder {
        public LendClock(MatterId matter, OfficeId office, String rule, Duty to) {
            this(matter, office, rule, Subject.lead(matter), to);
        }
    }

    /** It is this office's turn again. */
    record ReturnClock(MatterId matter, OfficeId office, String rule, Subject subject)
            implements ClockOrder {
        public ReturnClock(MatterId matter, OfficeId office, String rule) {
            this(matter, office, rule, Subject.lead(matter));
        }
    }

    /** The limit was met, or fell away; nothing happens if no such clock runs. */
    record EndClock(MatterId matter, OfficeId office, String rule, Subject subject, Outcome outcome)
            implements CourseOrder {
        public EndClock(MatterId matter, OfficeId office, String rule, Outcome outcome) {
            this(matter, office, rule, Subject.lead(matter), outcome);
        }
    }

    /**
     * The limit that last fell away runs again with its term, as if it had run on; nothing happens
     * if none fell away.
     */
    record ReviveClock(MatterId matter, OfficeId office, String rule, Subject subject)
            implements CourseOrder {
        public ReviveClock(MatterId matter, OfficeId office, String rule) {
            this(matter, office, rule, Subject.lead(matter));
        }
    }

    /** How a clock ends. */
    enum Outcome {
        MET,
        MET_LATE,
        FELL_AWAY
    }
}
