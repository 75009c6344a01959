package org.lianban.casework.deadline.domain;

import org.lianban.kernel.contract.ClockRecounted;

/**
 * A running clock by another calendar than that by which it was counted. What was done under it
 * stays as it was judged: an ended clock is not counted again.
 */
public record Recount(Clock before, Clock after) {
    public static Recount of(Clock clock, WorkingCalendar calendar) {
        return new Recount(clock, clock.recounted(calendar));
    }

    /** The last day that binds is another. */
    public boolean moved() {
        return !former().due().equals(end().due());
    }

    /** The last day is the same, and what was assumed of the calendar is known now. */
    public boolean becameSure() {
        return !moved() && former().provisional() && !end().provisional();
    }

    /** There is something to tell. */
    public boolean isTold() {
        return moved() || former().provisional() != end().provisional();
    }

    public DueDay former() {
        return before.deadline().end();
    }

    public DueDay end() {
        return after.deadline().end();
    }

    public ClockRecounted fact(CalendarChange.Cause because) {
        Deadline deadline = after.deadline();
        Duty turn = deadline.duties().nextForAll();
        return new ClockRecounted(
                deadline.matter(),
                deadline.id(),
                deadline.rule(),
                deadline.office(),
                turn.office(),
                turn.role().name(),
                turn.persons(),
                former().due(),
                end().raw(),
                end().due(),
                end().provisional(),
                because.name(),
                deadline.subject().addressedKind(),
                deadline.subject().addressedId());
    }
}
