package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who may change the calendar, and how. Years are the matter of the topmost office's system
 * administrator; what an office makes of a day, that of its own system administrator or head.
 */
public final class CalendarRules {
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    private static final List<Role> KEEPERS = List.of(Role.AGENCY_HEAD, Role.SYSTEM_ADMINISTRATOR);

    private CalendarRules() {}

    /** Why the caller may import no year; empty if he may. */
    public static <T> Optional<Refused<T>> importClosed(Caller caller, OfficeTree offices) {
        if (!caller.is(Role.SYSTEM_ADMINISTRATOR)) {
            return Optional.of(roleRequired(List.of(Role.SYSTEM_ADMINISTRATOR)));
        }
        return offices.office(caller.office()).superior() == null
                ? Optional.empty()
                : Optional.of(refused(CalendarRefusal.NOT_YOURS));
    }

    /** Why the caller may enter no days of his office; empty if he may. */
    public static <T> Optional<Refused<T>> localClosed(Caller caller) {
        return KEEPERS.stream().anyMatch(caller::is)
                ? Optional.empty()
                : Optional.of(roleRequired(KEEPERS));
    }

    /** A year that may be announced; no other has a notice that anybody here counts by. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** What changes with the notice of this year: all of it, the first time or again. */
    public static CalendarChange announced(CalendarYear year, CalendarBook book) {
        return CalendarChange.of(year.year(), book.common().knowsYear(year.year()));
    }

    /**
     * Enters a day of one office. Not a day that is over: limits that ended by it would begin to
     * run again, and those of whoever enters it are among them.
     */
    public static Ruling<CalendarChange> enter(
            OfficeId office, LocalDay entered, CalendarBook book, LocalDate today) {
        if (entered.day().isBefore(today)) {
            return refused(CalendarRefusal.LOCAL_DAY_PAST);
        }
        if (book.local().getOrDefault(office, List.of()).stream()
                .anyMatch(local -> local.day().equals(entered.day()))) {
            return refused(CalendarRefusal.LOCAL_DAY_TAKEN);
        }
        boolean works = entered.kind() == LocalDay.Effect.WORK;
        return book.common().isWorkday(entered.day()) == works
                ? refused(CalendarRefusal.LOCAL_DAY_CHANGES_NOTHING)
                : Ruling.made(CalendarChange.of(office, entered.day()), List.of(), List.of());
    }

    /** The day is again what it is for all; not if it is over: what was counted stays. */
    public static Ruling<CalendarChange> end(OfficeId office, LocalDay local, LocalDate today) {
        return local.day().isBefore(today)
                ? refused(CalendarRefusal.LOCAL_DAY_PAST)
                : Ruling.made(CalendarChange.of(office, local.day()), List.of(), List.of());
    }

    private static <T> Refused<T> roleRequired(List<Role> roles) {
        return new Refused<>(CalendarRefusal.ROLE_REQUIRED, Role.anyOf(roles));
    }

    private static <T> Refused<T> refused(CalendarRefusal refusal) {
        return new Refused<>(refusal, Map.of());
    }
}
