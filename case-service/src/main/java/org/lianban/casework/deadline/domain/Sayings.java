package org.lianban.casework.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.counter.Occasion;

/**
 * What a clock says of itself as time goes by: reminders before its end, that it has passed, and
 * then the heads of the office whose turn it is, one after the other.
 *
 * <p>A clock that stands still says nothing. A limit of the agreement between offices only reminds
 * (decision 3), and so does a stricter rule that is shown as a warning. What others must do in time
 * is nobody's work here: of it is said that it has passed, and from then on it is ours. Nothing is
 * said before its time; what comes late is said once, and only the last of it: no reminder of what
 * has passed, and of the heads the highest that was reached.
 */
public final class Sayings {
    private final WorkingCalendar calendar;
    private final Distances common;
    private final Map<String, Distances> own;

    /**
     * @param own distances of single rows of the register, by their ids
     */
    public Sayings(WorkingCalendar calendar, Distances common, Map<String, Distances> own) {
        this.calendar = calendar;
        this.common = common;
        this.own = Map.copyOf(own);
    }

    /** All that is said of the clock if nothing happens to it, in order. */
    public List<Saying> of(Clock clock) {
        return switch (clock) {
            case Clock.Running running -> of(running.deadline());
            case Clock.Paused _, Clock.Ended _ -> List.of();
        };
    }

    /** When next something is to be said; null if nothing is left. Never before what was said. */
    public @Nullable Instant wake(Clock clock, Said said) {
        return open(clock, said)
                .map(Saying::at)
                .min(Comparator.naturalOrder())
                .map(at -> at.isBefore(said.until()) ? said.until() : at)
                .orElse(null);
    }

    /** What is to be said by now and has not been. */
    public Told tell(Clock clock, Said said, Instant now) {
        List<Saying> due = open(clock, said).filter(saying -> !saying.at().isAfter(now)).toList();
        Deadline deadline = clock.deadline();
        LocalDate today = LocalDate.ofInstant(now, Occasion.ZONE);
        List<CaseworkEvent> facts = new ArrayList<>();
        boolean passes = due.stream().anyMatch(Saying.Passing.class::isInstance);
        if (passes) {
            facts.add(passed(deadline));
        } else if (!due.isEmpty() && !deadline.end().isOverAt(now)) {
            facts.add(near(deadline, today));
        }
        Optional<Saying.Escalation> highest = highest(due);
        highest.ifPresent(escalation -> facts.add(escalated(deadline, escalation, today)));
        int level = highest.map(Saying.Escalation::level).orElse(said.level());
        return new Told(new Said(now, said.passed() || passes, level), facts);
    }

    /**
     * What counts as said after an order or a recount. If the end moved or the clock goes on again,
     * reminders whose time is over by then are left out; if the limit is not over any more, it may
     * pass anew.
     */
    public Said after(Clock before, Said said, Clock after, Instant now) {
        DueDay end = after.deadline().end();
        boolean goesOn = !(before instanceof Clock.Running) && after instanceof Clock.Running;
        // That its day is sure now moves nothing.
        if (end.by().equals(before.deadline().end().by()) && !goesOn) {
            return said;
        }
        return end.isOverAt(now) ? new Said(now, said.passed(), said.level()) : Said.nothing(now);
    }

    private Stream<Saying> open(Clock clock, Said said) {
        return of(clock).stream().filter(saying -> !said.covers(saying));
    }

    private List<Saying> of(Deadline deadline) {
        Law law = deadline.law();
        Distances distances = own.getOrDefault(deadline.rule(), common);
        List<Saying> all = new ArrayList<>();
        if (law.awaited() == Law.Awaited.OURS) {
            all.addAll(reminders(deadline.end(), distances));
        }
        // What lapses by law is over with its end: nothing passes, and nobody stands behind it.
        boolean presses =
                law.binding() == Law.Binding.LAW && !LimitIds.PRESERVATION.equals(deadline.rule());
        if (presses) {
            all.add(new Saying.Passing(deadline.end().over()));
        }
        if (presses && law.awaited() == Law.Awaited.OURS) {
            all.addAll(escalations(deadline.end(), distances));
        }
        return all.stream().sorted(Comparator.comparing(Saying::at)).toList();
    }

    private List<Saying.Reminder> reminders(DueDay end, Distances distances) {
        @Nullable Instant moment = end.at();
        return moment == null
                ? reminders(
                        distances.remind(), days -> begin(calendar.workdayBefore(end.due(), days)))
                : reminders(
                        distances.remindHours(), hours -> moment.minus(Duration.ofHours(hours)));
    }

    private static List<Saying.Reminder> reminders(
            List<Integer> distances, IntFunction<Instant> at) {
        return distances.stream().map(distance -> new Saying.Reminder(at.apply(distance))).toList();
    }

    private List<Saying.Escalation> escalations(DueDay end, Distances distances) {
        LocalDate passed = LocalDate.ofInstant(end.over(), Occasion.ZONE);
        List<Saying.Escalation> escalations = new ArrayList<>();
        for (int days : distances.escalateAfter()) {
            Instant at = begin(calendar.addWorkdays(passed, days));
            escalations.add(new Saying.Escalation(at, escalations.size() + 1));
        }
        return escalations;
    }

    private static Optional<Saying.Escalation> highest(List<Saying> due) {
        return due.stream()
                .filter(Saying.Escalation.class::isInstance)
                .map(Saying.Escalation.class::cast)
                .max(Comparator.comparingInt(Saying.Escalation::level));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toInstant();
    }

    private ClockNear near(Deadline of, LocalDate today) {
        Duty turn = of.duties().nextForAll();
        return new ClockNear(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                turn.office(),
                turn.role().name(),
                turn.persons(),
                of.end().due(),
                calendar.workdaysBetween(today, of.end().due()),
                of.subject().addressedKind(),
                of.subject().addressedId());
    }

    private static ClockPassed passed(Deadline of) {
        Duty turn = of.duties().nextForAll();
        return new ClockPassed(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                turn.office(),
                turn.role().name(),
                turn.persons(),
                of.end().due(),
                of.subject().addressedKind(),
                of.subject().addressedId());
    }

    private ClockEscalated escalated(Deadline of, Saying.Escalation escalation, LocalDate today) {
        return new ClockEscalated(
                of.matter(),
                of.id(),
                of.rule(),
                of.office(),
                of.duties().nextForAll().office(),
                escalation.head().name(),
                of.end().due(),
                calendar.workdaysBetween(of.end().due(), today),
                of.subject().addressedKind(),
                of.subject().addressedId());
    }
}
