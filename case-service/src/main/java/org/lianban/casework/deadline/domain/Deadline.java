package org.lianban.casework.deadline.domain;

import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Who must do what, on which matter, until when.
 *
 * @param actor the role that must act
 * @param command the command that meets the limit
 * @param basis the articles the limit rests on, as they stood at the start
 */
public record Deadline(
        ClockId id,
        MatterId matter,
        OfficeId office,
        String rule,
        String basis,
        Role actor,
        String command,
        Term term,
        DueDay end) {
    Deadline with(Term changed, WorkingCalendar calendar) {
        return new Deadline(
                id,
                matter,
                office,
                rule,
                basis,
                actor,
                command,
                changed,
                Counting.dueDay(changed, calendar));
    }
}
