package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Where other rooms read clocks for their pages. */
@ApplicationScoped
public class ClockReadings {
    private final ClockStore store;
    private final Calendars calendars;
    private final LegalClock legalClock;
    private final DeadlineTexts texts;

    ClockReadings(
            ClockStore store, Calendars calendars, LegalClock legalClock, DeadlineTexts texts) {
        this.store = store;
        this.calendars = calendars;
        this.legalClock = legalClock;
        this.texts = texts;
    }

    /** All clocks of the matter, ended ones too, nearest first. */
    @Transactional
    public List<ClockReading> ofMatter(MatterId matter, Locale language) {
        return store.ofMatter(matter).stream().map(clock -> read(clock, language)).toList();
    }

    ClockReading read(Clock clock, Locale language) {
        Deadline deadline = clock.deadline();
        return switch (clock) {
            case Clock.Running _ -> open(deadline, ClockState.RUNNING, language);
            case Clock.Paused _ -> open(deadline, ClockState.PAUSED, language);
            case Clock.Ended ended -> {
                Outcome outcome = ended.outcome();
                String text = texts.outcome(outcome, language);
                yield new ClockReading(deadline, ClockState.ENDED, outcome, null, text);
            }
        };
    }

    private ClockReading open(Deadline deadline, ClockState state, Locale language) {
        Instant now = legalClock.now();
        boolean paused = state == ClockState.PAUSED;
        DueDay end = deadline.end();
        DueChip chip =
                DueChip.of(end.due(), end.at(), paused, now, calendars.of(deadline.office()));
        String text = texts.chip(chip, now, end.provisional(), language);
        @Nullable Outcome none = null;
        return new ClockReading(deadline, state, none, chip, text);
    }
}
