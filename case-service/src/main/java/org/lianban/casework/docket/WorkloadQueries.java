package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.DueChip.Colour;
import org.lianban.casework.docket.WorkFilter.Whose;
import org.lianban.casework.docket.WorkloadView.Load;
import org.lianban.casework.docket.WorkloadView.PersonLoad;
import org.lianban.casework.office.AbsenceView;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonView.CertificationView;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/**
 * What lies with whom: the lists of work of everybody in an office, counted by the chips that these
 * lists show.
 */
@ApplicationScoped
class WorkloadQueries {
    private static final String FOUND =
            """
            select c.matter_id, c.office_id, c.due_day, c.due_at, c.state from (%s) f
            join clock c on c.id = f.clock_id\
            """;
    private static final Comparator<PersonLoad> MOST_BEHIND =
            Comparator.<PersonLoad>comparingInt(line -> line.load().overdue())
                    .thenComparing(line -> line.load().red())
                    .thenComparing(line -> line.load().amber())
                    .thenComparing(line -> line.load().matters())
                    .reversed()
                    .thenComparing(line -> line.person().label());

    private final Select select;
    private final Offices offices;
    private final Chips chips;
    private final LegalClock clock;

    WorkloadQueries(Select select, Offices offices, Chips chips, LegalClock clock) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
        this.clock = clock;
    }

    @Transactional
    WorkloadView of(Caller caller) {
        OfficeId office = caller.office();
        LocalDate today = clock.today();
        return new WorkloadView(
                load(caller, null, today),
                offices.peopleOf(office).stream()
                        .filter(Person::hasPart)
                        .flatMap(person -> line(caller, person, today).stream())
                        .sorted(MOST_BEHIND)
                        .toList());
    }

    private Optional<PersonLoad> line(Caller caller, Person person, LocalDate today) {
        Whose whose = new Whose(person.id(), person.roles());
        return offices.label(person.id())
                .map(
                        label ->
                                new PersonLoad(
                                        label,
                                        person.roles().stream().sorted().toList(),
                                        CertificationView.of(person.certificationOn(today)),
                                        load(caller, whose, today),
                                        offices.absence(person.id())
                                                .map(away -> AbsenceView.of(away, today))
                                                .orElse(null)));
    }

    private record Piece(UUID matter, Colour colour) {}

    private Load load(Caller caller, @Nullable Whose whose, LocalDate today) {
        List<Object> values = new ArrayList<>();
        String found =
                new WorkArms(new WorkFilter(caller.office(), caller.person(), whose, null), today)
                        .upTo(Page.CAP + 1, values);
        List<Piece> pieces =
                select.list(
                        FOUND.formatted(found),
                        row -> {
                            DueChip chip =
                                    chips.of(
                                            OfficeId.of(row.getString("office_id")),
                                            row.getObject("due_day", LocalDate.class),
                                            row.getTimestamp("due_at"),
                                            row.getString("state").equals("PAUSED"));
                            return new Piece(row.getObject("matter_id", UUID.class), chip.colour());
                        },
                        values);
        return load(pieces);
    }

    private static Load load(List<Piece> found) {
        boolean capped = found.size() > Page.CAP;
        List<Piece> pieces = capped ? found.subList(0, Page.CAP) : found;
        Map<Colour, Integer> counted = new EnumMap<>(Colour.class);
        pieces.forEach(piece -> counted.merge(piece.colour(), 1, Integer::sum));
        return new Load(
                (int) pieces.stream().map(Piece::matter).distinct().count(),
                counted.getOrDefault(Colour.OVERDUE, 0),
                counted.getOrDefault(Colour.RED, 0),
                counted.getOrDefault(Colour.AMBER, 0),
                counted.getOrDefault(Colour.CALM, 0),
                counted.getOrDefault(Colour.STILL, 0),
                capped);
    }
}
