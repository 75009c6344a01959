package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Shows one clock to those who may see its matter. */
@ApplicationScoped
class ClockAnswers {
    private final ClockStore store;
    private final Grants grants;
    private final WorkingCalendar calendar;
    private final LegalClock legalClock;
    private final DeadlineTexts texts;

    ClockAnswers(
            ClockStore store,
            Grants grants,
            WorkingCalendar calendar,
            LegalClock legalClock,
            DeadlineTexts texts) {
        this.store = store;
        this.grants = grants;
        this.calendar = calendar;
        this.legalClock = legalClock;
        this.texts = texts;
    }

    @Transactional
    ClockView view(Caller caller, ClockId id, Locale language) {
        Clock clock =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, clock.deadline().matter());
        return view(clock, language);
    }

    private ClockView view(Clock clock, Locale language) {
        Deadline deadline = clock.deadline();
        Limit limit = deadline.term().limit();
        LocalDate today = legalClock.today();
        return new ClockView(
                deadline.id().toString(),
                deadline.matter().toString(),
                deadline.office().value(),
                new ClockView.Law(
                        deadline.rule(), deadline.basis(), limit.amount(), limit.unit().name()),
                new ClockView.Duty(deadline.actor().name(), deadline.command()),
                course(clock),
                DueView.of(
                        deadline.end(), Explanation.of(deadline.term(), calendar), texts, language),
                calendar.roll(deadline.end().raw()),
                chip(clock, today),
                text(clock, today, language));
    }

    private String text(Clock clock, LocalDate today, Locale language) {
        Deadline deadline = clock.deadline();
        return switch (clock) {
            case Clock.Ended ended -> texts.outcome(ended.outcome(), language);
            case Clock.Running _ -> left(deadline, false, today, language);
            case Clock.Paused _ -> left(deadline, true, today, language);
        };
    }

    private String left(Deadline deadline, boolean paused, LocalDate today, Locale language) {
        DueChip chip = DueChip.of(deadline.end().due(), paused, today, calendar);
        return texts.chip(chip, today, deadline.end().provisional(), language);
    }

    private @Nullable DueChip chip(Clock clock, LocalDate today) {
        LocalDate due = clock.deadline().end().due();
        return switch (clock) {
            case Clock.Running _ -> DueChip.of(due, false, today, calendar);
            case Clock.Paused _ -> DueChip.of(due, true, today, calendar);
            case Clock.Ended _ -> null;
        };
    }

    private static ClockView.Course course(Clock clock) {
        Term term = clock.deadline().term();
        return switch (clock) {
            case Clock.Running _ ->
                    new ClockView.Course(
                            "RUNNING",
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            null,
                            null,
                            null);
            case Clock.Paused paused ->
                    new ClockView.Course(
                            "PAUSED",
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            paused.from(),
                            null,
                            null);
            case Clock.Ended ended ->
                    new ClockView.Course(
                            "ENDED",
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            null,
                            ended.outcome().name(),
                            ended.on());
        };
    }
}
