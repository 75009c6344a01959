package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarBook;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.contract.OfficeId;

/**
 * The calendar of every office as it stands now. Every copy of the service keeps it in memory and
 * asks the database only whether it has changed: whoever counts, in each of his transactions;
 * whoever only shows how near a day is, once a second.
 */
@ApplicationScoped
public class Calendars {
    private static final String KEPT = "org.lianban.casework.deadline.calendar";
    private static final String CHANGING = "org.lianban.casework.deadline.calendar.changing";
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final CalendarStore store;
    private final TransactionSynchronizationRegistry transaction;
    private volatile @Nullable Seen last;

    /** A book, and when it was last known to be the newest. */
    private record Seen(CalendarBook book, long at) {}

    Calendars(CalendarStore store, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** For showing: the calendar by which limits of this office are counted. */
    @Transactional
    public WorkingCalendar of(OfficeId office) {
        return shown().of(office);
    }

    /** For showing: the calendar of all offices, without days of their own. */
    @Transactional
    public WorkingCalendar common() {
        return shown().common();
    }

    /** The last day whose working days are known. */
    @Transactional
    public LocalDate horizon() {
        return LocalDate.of(common().horizon(), 12, 31);
    }

    /** For counting: the calendar does not change until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    CalendarBook counting() {
        if (transaction.getResource(KEPT) instanceof CalendarBook kept) {
            return kept;
        }
        store.hold();
        CalendarBook book = newest();
        transaction.putResource(KEPT, book);
        return book;
    }

    /** For changing it: nobody counts by it until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    CalendarBook changing() {
        store.lock();
        transaction.putResource(CHANGING, true);
        return newest();
    }

    @Transactional
    CalendarBook shown() {
        Seen seen = last;
        return seen != null
                        && transaction.getResource(CHANGING) == null
                        && System.nanoTime() - seen.at() < FRESH
                ? seen.book()
                : newest();
    }

    private CalendarBook newest() {
        long at = System.nanoTime();
        long version = store.version();
        Seen seen = last;
        CalendarBook book =
                seen != null && seen.book().version() == version
                        ? seen.book()
                        : store.book(version);
        // What this transaction changes is nobody's before it is committed.
        if (transaction.getResource(CHANGING) == null) {
            last = new Seen(book, at);
        }
        return book;
    }
}
