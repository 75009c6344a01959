package org.lianban.casework.deadline;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarBook;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.CalendarRefusal;
import org.lianban.casework.deadline.domain.CalendarRules;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.casework.deadline.domain.YearSheet;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What administrators do with the calendar. */
@ApplicationScoped
class CalendarDesk {
    private final Calendars calendars;
    private final CalendarWriterStore writer;
    private final LocalDayStore localDays;
    private final Foresight foresight;
    private final Offices offices;
    private final LegalClock legalClock;

    CalendarDesk(
            Calendars calendars,
            CalendarWriterStore writer,
            LocalDayStore localDays,
            Foresight foresight,
            Offices offices,
            LegalClock legalClock) {
        this.calendars = calendars;
        this.writer = writer;
        this.localDays = localDays;
        this.foresight = foresight;
        this.offices = offices;
        this.legalClock = legalClock;
    }

    /**
     * What would move.
     *
     * @param digest which the import names, so that no other days, and no other calendar than this
     *     one, are changed by it
     */
    record Preview(boolean corrects, Foreseen foreseen, String digest) {}

    /** Looks at a sheet without a fault; nothing changes. */
    @Transactional
    Ruling<Preview> preview(Caller caller, CalendarYear year) {
        Optional<Ruling.Refused<Preview>> closed =
                CalendarRules.importClosed(caller, offices.tree());
        if (closed.isPresent()) {
            return closed.get();
        }
        CalendarBook book = calendars.counting();
        CalendarChange change = CalendarRules.announced(year, book);
        boolean corrects = change.because() == CalendarChange.Cause.YEAR_CORRECTED;
        return made(
                new Preview(corrects, foresight.of(change, book.with(year)), digest(book, year)));
    }

    /** Looks at a day that could be entered; nothing changes. */
    @Transactional
    Ruling<Preview> preview(Caller caller, LocalDay day, String paper) {
        Optional<Ruling.Refused<Preview>> closed = CalendarRules.localClosed(caller);
        if (closed.isPresent()) {
            return closed.get();
        }
        OfficeId office = caller.office();
        CalendarBook book = calendars.counting();
        return switch (CalendarRules.enter(office, day, book, legalClock.today())) {
            case Ruling.Made<CalendarChange> made ->
                    made(
                            new Preview(
                                    false,
                                    foresight.of(made.next(), book.with(office, day)),
                                    digest(book, office, day, paper)));
            case Ruling.Refused<CalendarChange> refused ->
                    Ruling.refused(refused.refusal(), refused.particulars());
        };
    }

    /** The year is announced, or corrected; clocks are counted again afterwards. */
    @Transactional
    Ruling<CalendarChange> announce(
            Caller caller, int number, YearSheet sheet, String notice, String digest) {
        Optional<Ruling.Refused<CalendarChange>> closed =
                CalendarRules.importClosed(caller, offices.tree());
        if (closed.isPresent()) {
            return closed.get();
        }
        Optional<CalendarYear> year = sheet.announced(notice);
        if (!CalendarRules.isYear(number) || year.isEmpty()) {
            return Ruling.refused(CalendarRefusal.CALENDAR_DAYS_INVALID);
        }
        CalendarBook book = calendars.changing();
        if (!digest.equals(digest(book, year.get()))) {
            return Ruling.refused(CalendarRefusal.CALENDAR_PREVIEW_STALE);
        }
        Instant now = legalClock.now();
        CalendarChange change = CalendarRules.announced(year.get(), book);
        int edition = writer.add(year.get(), caller.person(), now);
        writer.add(change, now);
        writer.tell(caller.actor(), new CalendarYearAnnounced(number, edition, notice));
        return made(change);
    }

    /**
     * An office works, or does not, on a day of its own.
     *
     * @param digest of the preview that was looked at; null if none was
     */
    @Transactional
    Ruling<CalendarChange> enter(
            Caller caller, LocalDay day, String paper, @Nullable String digest) {
        Optional<Ruling.Refused<CalendarChange>> closed = CalendarRules.localClosed(caller);
        if (closed.isPresent()) {
            return closed.get();
        }
        CalendarBook book = calendars.changing();
        Occasion now = new Occasion(caller.actor(), legalClock.now());
        Ruling<CalendarChange> ruling = CalendarRules.enter(caller.office(), day, book, now.on());
        if (digest != null
                && ruling instanceof Ruling.Made<CalendarChange>
                && !digest.equals(digest(book, caller.office(), day, paper))) {
            return Ruling.refused(CalendarRefusal.CALENDAR_PREVIEW_STALE);
        }
        if (ruling instanceof Ruling.Made<CalendarChange> made) {
            UUID id = Generators.timeBasedEpochGenerator().generate();
            writer.add(id, caller.office(), day, paper, caller.person(), now.at());
            writer.add(made.next(), now.at());
            writer.tell(
                    caller.actor(), new LocalDaySet(caller.office(), day.day(), day.kind().name()));
        }
        return ruling;
    }

    /** The day is again what it is for all. */
    @Transactional
    Ruling<CalendarChange> end(Caller caller, UUID id, String reason) {
        Optional<Ruling.Refused<CalendarChange>> closed = CalendarRules.localClosed(caller);
        if (closed.isPresent()) {
            return closed.get();
        }
        calendars.changing();
        LocalDay day =
                localDays
                        .find(id, caller.office())
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Occasion now = new Occasion(caller.actor(), legalClock.now());
        Ruling<CalendarChange> ruling = CalendarRules.end(caller.office(), day, now.on());
        if (ruling instanceof Ruling.Made<CalendarChange> made) {
            writer.end(id, reason, caller.person(), now.at());
            writer.add(made.next(), now.at());
            writer.tell(caller.actor(), new LocalDaySet(caller.office(), day.day(), "AS_ALL"));
        }
        return ruling;
    }

    // Not of the clocks: they move every minute, and those begun meanwhile are counted as well.
    private static String digest(CalendarBook book, CalendarYear year) {
        return digest(
                String.valueOf(book.version()),
                String.valueOf(year.year()),
                year.notice(),
                new TreeSet<>(year.off()).toString(),
                new TreeSet<>(year.makeUpWorkdays()).toString(),
                new TreeMap<>(year.names()).toString());
    }

    private static String digest(CalendarBook book, OfficeId office, LocalDay day, String paper) {
        return digest(String.valueOf(book.version()), office.value(), day.toString(), paper);
    }

    private static String digest(String... parts) {
        String said = String.join("\n", parts);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static <T> Ruling<T> made(T next) {
        return Ruling.made(next, List.of(), List.of());
    }
}
