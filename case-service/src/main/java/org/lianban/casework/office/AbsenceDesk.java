package org.lianban.casework.office;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.AbsenceRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Enters and ends absences; one transaction each. */
@ApplicationScoped
class AbsenceDesk {
    private final PersonStore people;
    private final AbsenceStore store;
    private final Offices offices;
    private final AbsenceWatch watch;
    private final LegalClock clock;

    AbsenceDesk(
            PersonStore people,
            AbsenceStore store,
            Offices offices,
            AbsenceWatch watch,
            LegalClock clock) {
        this.people = people;
        this.store = store;
        this.offices = offices;
        this.watch = watch;
        this.clock = clock;
    }

    @Transactional
    Ruling<AbsenceDueView> enter(Caller caller, PersonId id, LocalDate from, LocalDate to) {
        Absence absence = new Absence(Generators.timeBasedEpochGenerator().generate(), from, to);
        Person person = person(id);
        store.lock(id);
        boolean away = store.isAway(id, from, to);
        return switch (AbsenceRules.enter(
                absence, person, away, caller, offices.tree(), clock.today())) {
            case Ruling.Made<Absence> made -> {
                store.enter(made.next(), id, caller.person());
                Role head = AbsenceRules.headToTell(person, there(person.office(), from, to));
                yield Ruling.made(
                        watch.entered(caller, person, made.next(), head), List.of(), List.of());
            }
            case Ruling.Refused<Absence> refused ->
                    Ruling.refused(refused.refusal(), refused.particulars());
        };
    }

    // A head who is away on the same days looks after nothing.
    private List<Person> there(OfficeId office, LocalDate from, LocalDate to) {
        return offices.peopleOf(office).stream()
                .filter(
                        colleague ->
                                colleague.roles().stream().noneMatch(Role::isHead)
                                        || !store.isAway(colleague.id(), from, to))
                .toList();
    }

    /** Back earlier, or not going: what was entered stays, and holds no longer. */
    @Transactional
    Optional<Refused<Absence>> end(Caller caller, PersonId id, UUID absence) {
        Optional<Refused<Absence>> closed = AbsenceRules.closed(person(id), caller, offices.tree());
        if (closed.isEmpty() && !store.end(absence, id, caller.person(), clock.today())) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        return closed;
    }

    /** As colleagues see him. */
    @Transactional
    PersonView view(PersonId id) {
        return people.find(id)
                .map(enrolled -> PersonView.of(enrolled, clock.today()))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private Person person(PersonId id) {
        return people.find(id)
                .map(EnrolledPerson::person)
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
