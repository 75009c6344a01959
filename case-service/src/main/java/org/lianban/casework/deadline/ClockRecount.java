package org.lianban.casework.deadline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.casework.deadline.domain.Sayings;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.counter.LegalClock;

/** Counts provisional due days again when another year has been announced (decision 9). */
@ApplicationScoped
class ClockRecount {
    private static final Logger LOG = Logger.getLogger(ClockRecount.class);

    private final ClockStore store;
    private final WorkingCalendar calendar;
    private final Sayings sayings;
    private final LegalClock legalClock;

    ClockRecount(
            ClockStore store, WorkingCalendar calendar, Sayings sayings, LegalClock legalClock) {
        this.store = store;
        this.calendar = calendar;
        this.sayings = sayings;
        this.legalClock = legalClock;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        for (KeptClock kept : store.lockProvisionalBefore(calendar.horizon())) {
            Clock clock = kept.clock();
            Clock recounted = clock.recounted(calendar);
            Said said = sayings.after(clock, kept.said(), recounted, legalClock.now());
            store.save(new KeptClock(recounted, said));
            LOG.infof("a provisional due day was counted again, clock %s", clock.deadline().id());
        }
    }
}
