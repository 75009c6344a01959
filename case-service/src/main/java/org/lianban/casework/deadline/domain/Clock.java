package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;

/** One time limit from its start to its end; see the picture in the package's description. */
public sealed interface Clock {
    Deadline deadline();

    /** The same clock by a calendar that knows more years. */
    default Clock recounted(WorkingCalendar calendar) {
        Deadline counted = deadline().with(deadline().term(), calendar);
        return switch (this) {
            case Running _ -> new Running(counted);
            case Paused paused -> new Paused(counted, paused.from(), paused.because());
            case Ended ended -> ended;
        };
    }

    /** The same clock in others' hands; who had an ended one is history. */
    default Clock under(Duties duties) {
        return switch (this) {
            case Running running -> new Running(running.deadline().under(duties));
            case Paused paused ->
                    new Paused(paused.deadline().under(duties), paused.from(), paused.because());
            case Ended ended -> ended;
        };
    }

    /** Days pass and count. */
    record Running(Deadline deadline) implements Clock {
        Running extend(int amount, WorkingCalendar calendar) {
            return new Running(deadline.with(deadline.term().extendedBy(amount), calendar));
        }

        Paused pause(LocalDate from, String because) {
            return new Paused(deadline, from, because);
        }

        Ended end(Outcome outcome, LocalDate on) {
            boolean late = outcome == Outcome.MET && on.isAfter(deadline.end().due());
            return new Ended(deadline, late ? Outcome.MET_LATE : outcome, on);
        }
    }

    /** Excluded time has begun; the due day is that of before, until the closing paper is there. */
    record Paused(Deadline deadline, LocalDate from, String because) implements Clock {
        Paused extend(int amount, WorkingCalendar calendar) {
            Deadline longer = deadline.with(deadline.term().extendedBy(amount), calendar);
            return new Paused(longer, from, because);
        }

        Running resume(LocalDate to, WorkingCalendar calendar) {
            Term later = deadline.term().pausedBy(new Pause(from, to, because));
            return new Running(deadline.with(later, calendar));
        }

        /** A clock that stands still is never late. */
        Ended end(Outcome outcome, LocalDate on) {
            return new Ended(deadline, outcome, on);
        }
    }

    /** The limit was met, late or in time, or fell away. */
    record Ended(Deadline deadline, Outcome outcome, LocalDate on) implements Clock {}
}
