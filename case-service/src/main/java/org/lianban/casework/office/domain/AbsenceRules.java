package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who says that somebody is away: he himself, a head of his office, the system administrator. */
public final class AbsenceRules {
    private static final int MOST_YEARS = 1;
    private static final List<Role> HEADS =
            List.of(Role.UNIT_HEAD, Role.AGENCY_HEAD, Role.PRINCIPAL);

    private AbsenceRules() {}

    /**
     * Days that are over were no news to whoever assigns; a slip of the year is caught.
     *
     * @param away he is already, on some of these days
     */
    public static Ruling<Absence> enter(
            Absence absence,
            Person person,
            boolean away,
            Caller caller,
            OfficeTree tree,
            LocalDate today) {
        Optional<Refused<Absence>> closed = closed(person, caller, tree);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        boolean isPlausible =
                !absence.to().isBefore(absence.from())
                        && !absence.to().isBefore(today)
                        && absence.to().isBefore(absence.from().plusYears(MOST_YEARS))
                        && absence.from().isBefore(today.plusYears(MOST_YEARS));
        if (!isPlausible) {
            return Ruling.refused(AbsenceRefusal.ABSENCE_PERIOD_INVALID, Map.of("pointer", "/to"));
        }
        return away
                ? Ruling.refused(AbsenceRefusal.ABSENCE_OVERLAPS, Map.of("pointer", "/from"))
                : Ruling.made(absence, List.of(), List.of());
    }

    /**
     * Whose role is told of what somebody who is away leaves behind: the next above him that a
     * colleague holds, else one of his own or below that a colleague holds for him or as well.
     *
     * @param office all its people
     */
    public static Role headToTell(Person absent, List<Person> office) {
        int own =
                HEADS.stream()
                        .filter(absent.roles()::contains)
                        .mapToInt(HEADS::indexOf)
                        .max()
                        .orElse(-1);
        List<Role> above = HEADS.subList(own + 1, HEADS.size());
        List<Role> others = HEADS.subList(0, own + 1).reversed();
        return Stream.concat(above.stream(), others.stream())
                .filter(
                        role ->
                                office.stream()
                                        .anyMatch(
                                                person ->
                                                        !person.id().equals(absent.id())
                                                                && person.roles().contains(role)))
                .findFirst()
                .orElse(Role.AGENCY_HEAD);
    }

    /** Why the caller may neither enter nor end it; empty if he may. */
    public static Optional<Refused<Absence>> closed(Person person, Caller caller, OfficeTree tree) {
        boolean isHead =
                caller.office().equals(person.office())
                        && caller.roles().stream().anyMatch(Role::isHead);
        boolean isAdministrator =
                caller.is(Role.SYSTEM_ADMINISTRATOR)
                        && PeopleRules.administers(caller.office(), person.office(), tree);
        boolean may = caller.person().equals(person.id()) || isHead || isAdministrator;
        return may
                ? Optional.empty()
                : Optional.of(new Refused<>(AbsenceRefusal.ABSENCE_NOT_YOURS, Map.of()));
    }
}
