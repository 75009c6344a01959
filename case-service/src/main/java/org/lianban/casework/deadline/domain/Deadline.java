package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Who must do what, on which matter, until when.
 *
 * @param subject what of the matter it is about
 * @param law what it rests on, as it stood at the start
 * @param duties whose turn it is
 * @param extended what its last extension rests on; null if it was never extended
 */
public record Deadline(
        ClockId id,
        MatterId matter,
        OfficeId office,
        Subject subject,
        Law law,
        Duties duties,
        Term term,
        DueDay end,
        @Nullable Extension extended) {
    /** Row of the deadline register, {@code DL-01}. */
    public String rule() {
        return law.rule();
    }

    /**
     * From which day on it is somebody's turn here; null if it is from the beginning. What others
     * must do in time is ours to follow up only when they did not.
     */
    public @Nullable LocalDate turnFrom() {
        return switch (law.awaited()) {
            case OURS -> null;
            case PARTY, POLICE, COURT, OTHER -> end.due().plusDays(1);
        };
    }

    Deadline with(Term changed, WorkingCalendar calendar) {
        return new Deadline(
                id,
                matter,
                office,
                subject,
                law,
                duties,
                changed,
                Counting.dueDay(changed, calendar),
                extended);
    }

    Deadline extendedBy(int units, LegalLimit under, WorkingCalendar calendar) {
        Term longer = term.extendedBy(units);
        return new Deadline(
                id,
                matter,
                office,
                subject,
                law,
                duties,
                longer,
                Counting.dueDay(longer, calendar),
                new Extension(under.id(), under.law().basis()));
    }

    /** The same days in another office, whoever had it in the old one. */
    Deadline of(ClockId next, OfficeId other) {
        Duty own = duties.own();
        return new Deadline(
                next,
                matter,
                other,
                subject,
                law,
                Duties.of(Duty.of(other, own.role(), own.command())),
                term,
                end,
                extended);
    }

    Deadline under(Duties others) {
        return new Deadline(id, matter, office, subject, law, others, term, end, extended);
    }
}
