package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.kernel.counter.Occasion;

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
        Running extend(ExtendClock order, LegalLimit under, WorkingCalendar calendar) {
            return new Running(deadline.extendedBy(order.by(under), under, calendar));
        }

        Running restart(LocalDate from, WorkingCalendar calendar) {
            return new Running(deadline.with(deadline.term().from(from), calendar));
        }

        Paused pause(LocalDate from, String because) {
            return new Paused(deadline, from, because);
        }

        Ended end(Outcome outcome, Occasion now) {
            boolean late = outcome == Outcome.MET && deadline.end().isOverAt(now.at());
            return new Ended(deadline, late ? Outcome.MET_LATE : outcome, now.on());
        }
    }

    /** Excluded time has begun; the due day is that of before, until the closing paper is there. */
    record Paused(Deadline deadline, LocalDate from, String because) implements Clock {
        Paused extend(ExtendClock order, LegalLimit under, WorkingCalendar calendar) {
            return new Paused(deadline.extendedBy(order.by(under), under, calendar), from, because);
        }

        Paused restart(LocalDate start, WorkingCalendar calendar) {
            return new Paused(deadline.with(deadline.term().from(start), calendar), from, because);
        }

        Running resume(LocalDate to, WorkingCalendar calendar) {
            Term later = deadline.term().pausedBy(new Pause(from, to, because));
            return new Running(deadline.with(later, calendar));
        }

        /** A clock that stands still is never late. */
        Ended end(Outcome outcome, Occasion now) {
            return new Ended(deadline, outcome, now.on());
        }
    }

    /** The limit was met, late or in time, or fell away. */
    record Ended(Deadline deadline, Outcome outcome, LocalDate on) implements Clock {
        /** Its days went on, by the calendar as it is known now. */
        Running revive(WorkingCalendar calendar) {
            return new Running(deadline.with(deadline.term(), calendar));
        }
    }
}
