package org.lianban.casework.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.CourseOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.RestartClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.ClockOrder.ReturnClock;
import org.lianban.casework.deadline.domain.ClockOrder.ReviveClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockExtended;
import org.lianban.kernel.contract.ClockPaused;
import org.lianban.kernel.contract.ClockRestarted;
import org.lianban.kernel.contract.ClockResumed;
import org.lianban.kernel.contract.ClockRevived;
import org.lianban.kernel.contract.ClockStarted;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** What an order does to a clock. */
public final class ClockRules {
    private ClockRules() {}

    public static Ruling<Clock> start(
            StartClock order, DeadlineRegister register, WorkingCalendar calendar) {
        LegalLimit row = register.row(order.rule());
        LegalLimit.First first = order.first() == null ? row.first() : order.first();
        Term term = register.term(order.rule(), order.beginning());
        Deadline deadline =
                new Deadline(
                        order.clock(),
                        order.matter(),
                        order.office(),
                        order.subject(),
                        row.law(),
                        Duties.of(Duty.of(order.office(), first.role(), first.command())),
                        term,
                        Counting.dueDay(term, calendar),
                        null);
        return made(new Clock.Running(deadline), started(deadline));
    }

    /**
     * @param now when the act is done
     */
    public static Ruling<Clock> decide(
            Clock clock,
            ClockOrder order,
            Occasion now,
            DeadlineRegister register,
            WorkingCalendar calendar) {
        return switch (order) {
            case HandClock hand -> handed(clock, hand);
            case LendClock lend -> under(clock, clock.deadline().duties().lentTo(lend.to()));
            case ReturnClock _ -> under(clock, clock.deadline().duties().returned());
            case CourseOrder course -> onCourse(clock, course, now, register, calendar);
        };
    }

    /**
     * The limit is another office's from now on.
     *
     * @param left that of the office it was
     * @param begun that of the new one, with the same days
     */
    public record Moved(Clock left, Clock begun, List<Fact> facts) {
        public Moved {
            facts = List.copyOf(facts);
        }
    }

    /**
     * It runs on in another office. What its officers have to do is that of the new ones, once they
     * are named.
     *
     * @param clock one that has not ended
     */
    public static Moved handOver(Clock clock, HandOverClock order, Occasion now) {
        Deadline next = clock.deadline().of(order.next(), order.to());
        return switch (clock) {
            case Clock.Running running ->
                    moved(
                            running.end(Outcome.FELL_AWAY, now),
                            new Clock.Running(next),
                            started(next));
            case Clock.Paused paused ->
                    moved(
                            paused.end(Outcome.FELL_AWAY, now),
                            new Clock.Paused(next, paused.from(), paused.because()),
                            started(next),
                            paused(next, paused.because(), paused.from()));
            case Clock.Ended ended -> throw new IllegalArgumentException("it has ended: " + ended);
        };
    }

    private static Moved moved(Clock.Ended left, Clock begun, CaseworkEvent... ofTheNew) {
        List<Fact> facts = new ArrayList<>();
        facts.add(ended(left));
        facts.addAll(List.of(ofTheNew));
        return new Moved(left, begun, facts);
    }

    // Whose turn it is, is no fact: it follows from the facts of the lead and the transfer.
    private static Ruling<Clock> handed(Clock clock, HandClock hand) {
        Duty duty = new Duty(hand.office(), hand.role(), hand.command(), hand.persons());
        return under(clock, clock.deadline().duties().handedTo(duty));
    }

    private static Ruling<Clock> under(Clock clock, Duties duties) {
        return Ruling.made(clock.under(duties), List.of(), List.of());
    }

    private static Ruling<Clock> onCourse(
            Clock clock,
            CourseOrder order,
            Occasion now,
            DeadlineRegister register,
            WorkingCalendar calendar) {
        return switch (clock) {
            case Clock.Running running -> onRunning(running, order, now, register, calendar);
            case Clock.Paused paused -> onPaused(paused, order, now, register, calendar);
            case Clock.Ended ended -> onEnded(ended, order, calendar);
        };
    }

    private static Ruling<Clock> onRunning(
            Clock.Running clock,
            CourseOrder order,
            Occasion now,
            DeadlineRegister register,
            WorkingCalendar calendar) {
        LocalDate due = clock.deadline().end().due();
        return switch (order) {
            case StartClock _, ReviveClock _ -> Ruling.refused(ClockRefusal.CLOCK_ALREADY_RUNNING);
            case ExtendClock extend when clock.deadline().end().isOverAt(granted(extend, now)) ->
                    Ruling.refused(ClockRefusal.EXTENSION_AFTER_EXPIRY);
            case ExtendClock extend -> {
                Clock.Running next = clock.extend(extend, register.row(extend.under()), calendar);
                yield made(next, extended(next.deadline()));
            }
            case PauseClock pause when pause.from().isAfter(due) ->
                    Ruling.refused(ClockRefusal.PAUSE_AFTER_EXPIRY);
            case PauseClock pause when beforeLastPauseEnded(clock, pause) ->
                    Ruling.refused(ClockRefusal.PAUSE_OUT_OF_ORDER);
            case PauseClock pause ->
                    made(
                            clock.pause(pause.from(), pause.because()),
                            paused(clock.deadline(), pause.because(), pause.from()));
            case ResumeClock _ -> Ruling.refused(ClockRefusal.CLOCK_NOT_PAUSED);
            case RestartClock restart -> {
                Clock.Running next = clock.restart(restart.from(), calendar);
                yield made(next, restarted(next.deadline()));
            }
            case EndClock end -> {
                Clock.Ended next = clock.end(end.outcome(), now);
                yield made(next, ended(next));
            }
        };
    }

    private static Ruling<Clock> onPaused(
            Clock.Paused clock,
            CourseOrder order,
            Occasion now,
            DeadlineRegister register,
            WorkingCalendar calendar) {
        return switch (order) {
            case StartClock _, ReviveClock _ -> Ruling.refused(ClockRefusal.CLOCK_ALREADY_RUNNING);
            case ExtendClock extend -> {
                Clock.Paused next = clock.extend(extend, register.row(extend.under()), calendar);
                yield made(next, extended(next.deadline()));
            }
            case PauseClock _ -> Ruling.refused(ClockRefusal.CLOCK_STANDS_STILL);
            case RestartClock restart -> {
                Clock.Paused next = clock.restart(restart.from(), calendar);
                yield made(next, restarted(next.deadline()));
            }
            case ResumeClock resume when resume.to().isBefore(clock.from()) ->
                    Ruling.refused(ClockRefusal.PAUSE_OUT_OF_ORDER);
            case ResumeClock resume -> {
                Clock.Running next = clock.resume(resume.to(), calendar);
                yield made(next, resumed(next.deadline(), resume));
            }
            case EndClock end -> {
                Clock.Ended next = clock.end(end.outcome(), now);
                yield made(next, ended(next));
            }
        };
    }

    // An ended clock is history: a second end changes nothing, and a new start is a new clock. Only
    // what made a limit fall away may itself be undone.
    private static Ruling<Clock> onEnded(
            Clock.Ended clock, CourseOrder order, WorkingCalendar calendar) {
        return switch (order) {
            case ReviveClock _ when clock.outcome() == Outcome.FELL_AWAY -> {
                Clock.Running next = clock.revive(calendar);
                yield made(next, revived(next.deadline()));
            }
            case EndClock _ -> Ruling.made(clock, List.of(), List.of());
            case RestartClock _,
                    StartClock _,
                    ExtendClock _,
                    PauseClock _,
                    ResumeClock _,
                    ReviveClock _ ->
                    Ruling.refused(ClockRefusal.CLOCK_NOT_RUNNING);
        };
    }

    private static Instant granted(ExtendClock extend, Occasion now) {
        @Nullable LocalDate day = extend.granted();
        return day == null ? now.at() : day.atStartOfDay(Occasion.ZONE).toInstant();
    }

    private static boolean beforeLastPauseEnded(Clock.Running clock, PauseClock pause) {
        return clock.deadline().term().pauses().stream()
                .anyMatch(earlier -> pause.from().isBefore(earlier.to()));
    }

    private static Ruling<Clock> made(Clock next, CaseworkEvent fact) {
        return Ruling.made(next, List.of(fact), List.of());
    }

    private static ClockStarted started(Deadline of) {
        return new ClockStarted(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                of.term().start(),
                of.end().raw(),
                of.end().due(),
                of.end().provisional());
    }

    private static ClockRevived revived(Deadline of) {
        return new ClockRevived(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                of.end().raw(),
                of.end().due(),
                of.end().provisional());
    }

    private static ClockRestarted restarted(Deadline of) {
        return new ClockRestarted(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                of.term().start(),
                of.end().raw(),
                of.end().due(),
                of.end().provisional());
    }

    private static ClockExtended extended(Deadline of) {
        return new ClockExtended(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                of.end().raw(),
                of.end().due(),
                of.end().provisional());
    }

    private static ClockPaused paused(Deadline of, String because, LocalDate from) {
        return new ClockPaused(of.matter(), of.id(), of.rule(), of.office(), because, from);
    }

    private static ClockResumed resumed(Deadline of, ResumeClock order) {
        return new ClockResumed(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                order.to(),
                of.end().raw(),
                of.end().due(),
                of.end().provisional());
    }

    private static ClockEnded ended(Clock.Ended clock) {
        Deadline of = clock.deadline();
        return new ClockEnded(
                of.matter(), of.id(), of.rule(), of.office(), clock.outcome().name(), clock.on());
    }
}
