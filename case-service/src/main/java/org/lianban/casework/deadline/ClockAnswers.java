package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;
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
    private final WorkingCalendar calendar;
    private final ClockReadings readings;
    private final DeadlineTexts texts;

    ClockAnswers(
            ClockStore store,
            Grants grants,
            WorkingCalendar calendar,
            ClockReadings readings,
            DeadlineTexts texts) {
        this.store = store;
        this.grants = grants;
        this.calendar = calendar;
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
                new ClockView.Law(deadline.rule(), deadline.basis(), limit.amount(), limit.unit()),
                duty(deadline.duties().nextFor(reader)),
                course(clock),
                DueView.of(
                        deadline.end(), Explanation.of(deadline.term(), calendar), texts, language),
                calendar.roll(deadline.end().raw()),
                reading.chip(),
                reading.text());
    }

    private static ClockView.Duty duty(Duty next) {
        return new ClockView.Duty(next.office().value(), next.role(), next.command());
    }

    private static ClockView.Course course(Clock clock) {
        Term term = clock.deadline().term();
        return switch (clock) {
            case Clock.Running _ ->
                    new ClockView.Course(
                            ClockState.RUNNING,
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            null,
                            null,
                            null);
            case Clock.Paused paused ->
                    new ClockView.Course(
                            ClockState.PAUSED,
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            paused.from(),
                            null,
                            null);
            case Clock.Ended ended ->
                    new ClockView.Course(
                            ClockState.ENDED,
                            term.start(),
                            term.extension(),
                            term.pauses(),
                            null,
                            ended.outcome(),
                            ended.on());
        };
    }
}
