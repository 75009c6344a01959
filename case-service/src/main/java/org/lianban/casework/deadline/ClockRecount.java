package org.lianban.casework.deadline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/** Counts provisional due days again when another year has been announced (decision 9). */
@ApplicationScoped
class ClockRecount {
    private static final Logger LOG = Logger.getLogger(ClockRecount.class);

    private final ClockStore store;
    private final WorkingCalendar calendar;

    ClockRecount(ClockStore store, WorkingCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        for (Clock clock : store.lockProvisionalBefore(calendar.horizon())) {
            store.save(clock.recounted(calendar));
            LOG.infof("a provisional due day was counted again, clock %s", clock.deadline().id());
        }
    }
}
