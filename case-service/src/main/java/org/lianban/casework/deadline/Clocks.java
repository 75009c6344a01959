package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockRefusal;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.PassedClock;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The door of {@code deadline}: says which clocks run, and takes orders about them. */
@ApplicationScoped
public class Clocks implements Door<ClockOrder> {
    private final ClockStore store;
    private final DeadlineRegister register;
    private final Calendars calendars;
    private final OfficeSayings sayings;

    Clocks(
            ClockStore store,
            DeadlineRegister register,
            Calendars calendars,
            OfficeSayings sayings) {
        this.store = store;
        this.register = register;
        this.calendars = calendars;
        this.sayings = sayings;
    }

    /** The clock of this rule that has not ended; of several, about several things, the nearest. */
    public Optional<RunningClock> running(MatterId matter, OfficeId office, String rule) {
        return store.nearest(matter, office, rule).map(Clocks::seen);
    }

    /** The clock of this rule about that thing, if it has not ended. */
    public Optional<RunningClock> running(
            MatterId matter, OfficeId office, String rule, Subject subject) {
        return store.running(matter, office, rule, subject).map(KeptClock::clock).map(Clocks::seen);
    }

    /** When that clock ends, both days of it; empty if none runs. */
    public Optional<DueDay> end(MatterId matter, OfficeId office, String rule, Subject subject) {
        return store.running(matter, office, rule, subject)
                .map(kept -> kept.clock().deadline().end());
    }

    /** When that clock would end, were it extended by so many units; empty if none runs. */
    public Optional<LocalDate> extended(
            MatterId matter, OfficeId office, String rule, Subject subject, int units) {
        return store.running(matter, office, rule, subject)
                .map(kept -> kept.clock().deadline().term().extendedBy(units))
                .map(term -> Counting.dueDay(term, calendars.counting().of(office)).due());
    }

    /** When a limit of this rule would end for the office that begins on that day. */
    public LocalDate lastDay(OfficeId office, String rule, LocalDate start) {
        Term term = register.term(rule, new Beginning.On(start));
        return Counting.dueDay(term, calendars.counting().of(office)).due();
    }

    /**
     * Clocks of this rule about measures whose last day is over, the oldest first; those that stand
     * still are never over.
     *
     * @param after where the last answer ended
     */
    public List<PassedClock> passed(
            String rule, LocalDate today, PassedClock.Place after, int most) {
        return store.passed(rule, today, after, most);
    }

    /** All clocks of the matter that have not ended, nearest first. */
    public List<RunningClock> runningOf(MatterId matter) {
        return store.runningOf(matter).stream().map(Clocks::seen).toList();
    }

    /** An office's clocks in the matter that have not ended. */
    public List<Clock> open(MatterId matter, OfficeId office) {
        return store.open(matter, office).stream().map(KeptClock::clock).toList();
    }

    @Override
    public Class<ClockOrder> takes() {
        return ClockOrder.class;
    }

    /** An order that the clock's rules refuse undoes the whole command. */
    @Override
    public List<Fact> carryOut(ClockOrder order, Occasion occasion) {
        Optional<KeptClock> current =
                store.running(order.matter(), order.office(), order.rule(), order.subject());
        if (current.isPresent()) {
            return change(current.get(), order, occasion);
        }
        return switch (order) {
            case ClockOrder.StartClock start -> start(start, occasion);
            case ClockOrder.ReviveClock revive ->
                    store.fellAway(
                                    revive.matter(),
                                    revive.office(),
                                    revive.rule(),
                                    revive.subject())
                            .map(kept -> revive(kept, revive, occasion))
                            .orElse(List.of());
            case ClockOrder.EndClock _,
                    ClockOrder.RestartClock _,
                    ClockOrder.HandClock _,
                    ClockOrder.LendClock _,
                    ClockOrder.ReturnClock _ ->
                    List.of();
            case ClockOrder.ExtendClock _, ClockOrder.PauseClock _, ClockOrder.ResumeClock _ ->
                    throw new RefusedException(ClockRefusal.CLOCK_NOT_RUNNING);
        };
    }

    private List<Fact> start(ClockOrder.StartClock order, Occasion now) {
        Ruling.Made<Clock> made = granted(ClockRules.start(order, register, calendar(order)));
        store.add(new KeptClock(made.next(), Said.nothing(now.at())));
        return made.facts();
    }

    private List<Fact> change(KeptClock kept, ClockOrder order, Occasion now) {
        Ruling.Made<Clock> made = decided(kept, order, now);
        store.save(said(kept, made.next(), now));
        return made.facts();
    }

    private List<Fact> revive(KeptClock kept, ClockOrder.ReviveClock order, Occasion now) {
        Ruling.Made<Clock> made = decided(kept, order, now);
        store.revive(said(kept, made.next(), now));
        return made.facts();
    }

    private Ruling.Made<Clock> decided(KeptClock kept, ClockOrder order, Occasion now) {
        return granted(ClockRules.decide(kept.clock(), order, now, register, calendar(order)));
    }

    private KeptClock said(KeptClock kept, Clock next, Occasion now) {
        Said said = sayings.of(kept.clock()).after(kept.clock(), kept.said(), next, now.at());
        return new KeptClock(next, said);
    }

    private WorkingCalendar calendar(ClockOrder order) {
        return calendars.counting().of(order.office());
    }

    private static Ruling.Made<Clock> granted(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Made<Clock> made -> made;
            case Ruling.Refused<Clock>(var refusal, var particulars) ->
                    throw new RefusedException(refusal, particulars);
        };
    }

    private static RunningClock seen(Clock clock) {
        Deadline deadline = clock.deadline();
        return new RunningClock(
                deadline.id(),
                deadline.rule(),
                deadline.term().start(),
                deadline.end().raw(),
                deadline.end().due(),
                deadline.end().provisional(),
                clock instanceof Clock.Paused,
                deadline.term().extension() > 0);
    }
}
