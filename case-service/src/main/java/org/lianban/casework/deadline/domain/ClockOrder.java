package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
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

    /**
     * Begins to count on the day after {@code start}.
     *
     * @param actor the role that must act
     * @param command the command that meets the limit, {@code decide-filing}
     */
    record StartClock(
            ClockId clock,
            MatterId matter,
            OfficeId office,
            String rule,
            LocalDate start,
            Role actor,
            String command)
            implements ClockOrder {}

    /** Adds to the limit in its own unit, counted from its unextended end. */
    record ExtendClock(MatterId matter, OfficeId office, String rule, int amount)
            implements ClockOrder {}

    /** Excluded time begins with the opening paper. */
    record PauseClock(MatterId matter, OfficeId office, String rule, String because, LocalDate from)
            implements ClockOrder {}

    /** Excluded time ends with the closing paper; days {@code from+1 … to} do not count. */
    record ResumeClock(MatterId matter, OfficeId office, String rule, LocalDate to)
            implements ClockOrder {}

    /** The limit was met, or fell away; nothing happens if no such clock runs. */
    record EndClock(MatterId matter, OfficeId office, String rule, Outcome outcome)
            implements ClockOrder {}

    /** How a clock ends. */
    enum Outcome {
        MET,
        MET_LATE,
        FELL_AWAY
    }
}
