package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Where other rooms ask about offices and people. */
@ApplicationScoped
public class Offices {
    private final OfficeStore offices;
    private final PersonStore people;
    private final AgencyStore agencies;
    private final Outsiders outsiders;
    private volatile @Nullable OfficeTree tree;

    Offices(OfficeStore offices, PersonStore people, AgencyStore agencies, Outsiders outsiders) {
        this.offices = offices;
        this.people = people;
        this.agencies = agencies;
        this.outsiders = outsiders;
    }

    /** The tree as of the last import and the last look into the register of bodies outside. */
    public OfficeTree tree() {
        OfficeTree known = tree;
        if (known == null) {
            throw new IllegalStateException("offices are not imported yet");
        }
        return known;
    }

    /** With the roles in force now. */
    @Transactional
    public Optional<Person> person(PersonId id) {
        return people.find(id).map(EnrolledPerson::person);
    }

    /** When he is away, now or next. */
    @Transactional
    public Optional<Absence> absence(PersonId id) {
        return people.find(id).flatMap(enrolled -> Optional.ofNullable(enrolled.absence()));
    }

    /** What a person is called in either language. */
    @Transactional
    public Optional<PersonLabel> label(PersonId id) {
        return people.find(id).map(PersonLabel::of);
    }

    /** What an outside agency is called. */
    @Transactional
    public Optional<String> agency(AgencyId id) {
        return agencies.find(id).map(Agency::name);
    }

    @Transactional
    public List<Person> peopleOf(OfficeId office) {
        return people.ofOffice(office).stream().map(EnrolledPerson::person).toList();
    }

    /** After an import, or a change of the register of bodies outside, has been committed. */
    @Transactional
    public void reload() {
        tree = new OfficeTree(offices.all(), outsiders.all());
    }
}
