package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Law;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Shows one clock to those who may see its matter. */
@ApplicationScoped
class ClockAnswers {
    private final ClockStore store;
    private final Grants grants;
    private final Calendars calendars;
    private final ClockReadings readings;
    private final DeadlineTexts texts;
    private final DeadlineRegister register;

    ClockAnswers(
            ClockStore store,
            Grants grants,
            Calendars calendars,
            ClockReadings readings,
            DeadlineTexts texts,
            DeadlineRegister register) {
        this.register = register;
        this.store = store;
        this.grants = grants;
        this.calendars = calendars;
        this.readings = readings;
        this.texts = texts;
    }

    @Transactional
    ClockView view(Caller caller, ClockId id, Locale language) {
        Clock clock =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, clock.deadline().matter());
        return view(clock, caller.office(), language);
    }

    private ClockView view(Clock clock, OfficeId reader, Locale language) {
        Deadline deadline = clock.deadline();
        Limit limit = deadline.term().limit();
        ClockReading reading = readings.read(clock, language);
        return new ClockView(
                deadline.id().toString(),
                deadline.matter().toString(),
                deadline.office().value(),
                law(deadline.law(), limit),
                duty(deadline.duties().nextFor(reader)),
                course(clock),
                DueView.of(
                        deadline.end(),
                        Explanation.of(deadline.term(), calendars.of(deadline.office())),
                        texts,
                        language),
                deadline.end().rolled(),
                reading.chip(),
                reading.text());
    }

    private static ClockView.Duty duty(Duty next) {
        return new ClockView.Duty(next.office().value(), next.role(), next.command());
    }

    private ClockView.Law law(Law law, Limit limit) {
        return new ClockView.Law(
                law.rule(),
                law.basis(),
                register.articles(law.rule()),
                limit.amount(),
                limit.unit(),
                law.awaited(),
                law.binding());
    }

    private static ClockView.Course course(Clock clock) {
        return switch (clock) {
            case Clock.Running running ->
                    course(running.deadline(), ClockState.RUNNING, null, null, null);
            case Clock.Paused paused ->
                    course(paused.deadline(), ClockState.PAUSED, paused.from(), null, null);
            case Clock.Ended ended ->
                    course(ended.deadline(), ClockState.ENDED, null, ended.outcome(), ended.on());
        };
    }

    private static ClockView.Course course(
            Deadline deadline,
            ClockState state,
            @Nullable LocalDate pausedFrom,
            @Nullable Outcome outcome,
            @Nullable LocalDate endedOn) {
        Term term = deadline.term();
        return new ClockView.Course(
                state,
                term.start(),
                term.limit() instanceof Limit.Hours hours ? hours.from() : null,
                term.extension(),
                deadline.extended(),
                term.pauses(),
                pausedFrom,
                outcome,
                endedOn);
    }
}
