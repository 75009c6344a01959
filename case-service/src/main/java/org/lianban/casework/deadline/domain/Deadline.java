package org.lianban.casework.deadline.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Who must do what, on which matter, until when.
 *
 * @param duties whose turn it is
 * @param basis the articles the limit rests on, as they stood at the start
 */
public record Deadline(
        ClockId id,
        MatterId matter,
        OfficeId office,
        String rule,
        String basis,
        Duties duties,
        Term term,
        DueDay end) {
    Deadline with(Term changed, WorkingCalendar calendar) {
        return new Deadline(
                id,
                matter,
                office,
                rule,
                basis,
                duties,
                changed,
                Counting.dueDay(changed, calendar));
    }

    Deadline under(Duties others) {
        return new Deadline(id, matter, office, rule, basis, others, term, end);
    }
}
