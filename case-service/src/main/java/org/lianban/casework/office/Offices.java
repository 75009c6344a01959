package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Where other rooms ask about offices and people. */
@ApplicationScoped
public class Offices {
    private final OfficeStore offices;
    private final PersonStore people;
    private volatile @Nullable OfficeTree tree;

    Offices(OfficeStore offices, PersonStore people) {
        this.offices = offices;
        this.people = people;
    }

    /** The tree as of the last import; changes with an import only. */
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

    @Transactional
    public List<Person> peopleOf(OfficeId office) {
        return people.ofOffice(office).stream().map(EnrolledPerson::person).toList();
    }

    /** After an import has been committed. */
    @Transactional
    void reload() {
        tree = new OfficeTree(offices.all());
    }
}
