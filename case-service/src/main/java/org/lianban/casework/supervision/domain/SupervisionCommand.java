package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;

/** What is done under a supervision. */
public sealed interface SupervisionCommand {
    default SupervisionStep step() {
        return switch (this) {
            case Report _ -> SupervisionStep.REPORT_SUPERVISION;
            case Conclude _ -> SupervisionStep.CONCLUDE_SUPERVISION;
            case Lift _ -> SupervisionStep.LIFT_SUPERVISION;
            case Return _ -> SupervisionStep.RETURN_SUPERVISION;
            case Remind _ -> SupervisionStep.REMIND_SUPERVISION;
        };
    }

    /**
     * Say how far the matter is.
     *
     * @param clock until the next report
     */
    record Report(String words, ClockId clock) implements SupervisionCommand {}

    /**
     * Say that it is done.
     *
     * @param clock until the superior says what it makes of that
     */
    record Conclude(String words, ClockId clock) implements SupervisionCommand {}

    /** Take it off the list. */
    record Lift(String reason, LetterId letter) implements SupervisionCommand {}

    /**
     * Demand more.
     *
     * @param clock until that is to be done
     * @param reportClock until the next report
     */
    record Return(
            String requirement,
            LocalDate dueOn,
            LetterId letter,
            ClockId clock,
            ClockId reportClock)
            implements SupervisionCommand {}

    /** Remind of what is late. */
    record Remind(LetterId letter) implements SupervisionCommand {}
}
