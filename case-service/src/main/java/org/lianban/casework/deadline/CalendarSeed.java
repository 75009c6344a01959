package org.lianban.casework.deadline;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jboss.logging.Logger;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.kernel.counter.LegalClock;

/**
 * At the first start the years of the file become the calendar; from then on the database is the
 * truth, and the file is not read again. Clocks that run already are counted again by it.
 */
@ApplicationScoped
class CalendarSeed {
    private static final Logger LOG = Logger.getLogger(CalendarSeed.class);

    private final CalendarStore store;
    private final CalendarWriterStore writer;
    private final DeadlineData data;
    private final LegalClock legalClock;

    CalendarSeed(
            CalendarStore store,
            CalendarWriterStore writer,
            DeadlineData data,
            LegalClock legalClock) {
        this.store = store;
        this.writer = writer;
        this.data = data;
        this.legalClock = legalClock;
    }

    // Before anything that counts.
    @Transactional
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        store.lock();
        if (store.version() > 0) {
            return;
        }
        Collection<CalendarYear> years = data.calendarFile().years();
        Instant now = legalClock.now();
        years.forEach(year -> writer.add(year, null, now));
        LocalDate first = LocalDate.of(years.iterator().next().year(), 1, 1);
        LocalDate last = LocalDate.of(data.calendarFile().horizon(), 12, 31);
        writer.add(new CalendarChange(CalendarChange.Cause.YEAR_ANNOUNCED, null, first, last), now);
        writer.finishWhereNothingRuns();
        LOG.infof("the calendar begins with the years up to %d", last.getYear());
    }
}
