package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/**
 * What other rooms may ask of clocks. A clock is named by matter, office and rule (a row of the
 * deadline register, {@code DL-01}); at most one such clock runs at a time.
 */
public sealed interface ClockOrder extends Order {
    MatterId matter();

    OfficeId office();

    /** Row of the deadline register, {@code DL-01}. */
    String rule();

    /** Begins, moves or ends the limit itself. */
    sealed interface CourseOrder extends ClockOrder {}

    /**
     * Begins to count on the day after {@code start}.
     *
     * @param actor the role that must act first
     * @param command what it must do, {@code assign}
     */
    record StartClock(
            ClockId clock,
            MatterId matter,
            OfficeId office,
            String rule,
            LocalDate start,
            Role actor,
            String command)
            implements CourseOrder {}

    /** Adds to the limit in its own unit, counted from its unextended end. */
    record ExtendClock(MatterId matter, OfficeId office, String rule, int amount)
            implements CourseOrder {}

    /** Excluded time begins with the opening paper. */
    record PauseClock(MatterId matter, OfficeId office, String rule, String because, LocalDate from)
            implements CourseOrder {}

    /** Excluded time ends with the closing paper; days {@code from+1 … to} do not count. */
    record ResumeClock(MatterId matter, OfficeId office, String rule, LocalDate to)
            implements CourseOrder {}

    /**
     * Whose turn it is under a running limit of this office; nothing happens if none runs.
     *
     * @param persons who are named
     */
    record HandClock(
            MatterId matter,
            OfficeId office,
            String rule,
            Role role,
            String command,
            List<PersonId> persons)
            implements ClockOrder {
        public HandClock {
            persons = List.copyOf(persons);
        }
    }

    /**
     * Somebody else, perhaps of another office, must act before this office can go on: a transfer
     * is on its way. Nothing happens if no such limit runs.
     */
    record LendClock(MatterId matter, OfficeId office, String rule, Duty to)
            implements ClockOrder {}

    /** It is this office's turn again. */
    record ReturnClock(MatterId matter, OfficeId office, String rule) implements ClockOrder {}

    /** The limit was met, or fell away; nothing happens if no such clock runs. */
    record EndClock(MatterId matter, OfficeId office, String rule, Outcome outcome)
            implements CourseOrder {}

    /** How a clock ends. */
    enum Outcome {
        MET,
        MET_LATE,
        FELL_AWAY
    }
}
