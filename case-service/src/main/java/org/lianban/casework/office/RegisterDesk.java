package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.RegisterRules;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;

/** Takes offices, people and agencies into the tables; tells only what changed. */
@ApplicationScoped
class RegisterDesk {
    private final OfficeStore offices;
    private final PersonStore people;
    private final AgencyStore agencies;
    private final RegisterStore register;
    private final EnrolmentStore enrolments;

    RegisterDesk(
            OfficeStore offices,
            PersonStore people,
            AgencyStore agencies,
            RegisterStore register,
            EnrolmentStore enrolments) {
        this.offices = offices;
        this.people = people;
        this.agencies = agencies;
        this.register = register;
        this.enrolments = enrolments;
    }

    /** Adds and changes; an office that the list no longer names stays. */
    @Transactional
    int registerOffices(List<Office> imported) {
        register.lock();
        Map<OfficeId, Office> stored = new HashMap<>();
        offices.all().forEach(office -> stored.put(office.id(), office));
        List<Office> changed = RegisterRules.changed(stored, imported);
        for (Office office : changed) {
            offices.save(office);
            if (RegisterRules.isNews(stored.get(office.id()), office)) {
                register.tell(office.id().value(), RegisterRules.told(office));
            }
        }
        return changed.size();
    }

    /** Adds and changes; whom an administrator has changed, the list changes no more. */
    @Transactional
    int enrol(List<EnrolledPerson> imported) {
        register.lock();
        int changed = 0;
        for (EnrolledPerson enrolled : imported) {
            Optional<EnrolledPerson> stored = people.find(enrolled.person().id());
            if (stored.equals(Optional.of(enrolled)) || people.isAdministered(enrolled.person())) {
                continue;
            }
            PersonId id = enrolled.person().id();
            Optional<PersonEnrolled> before = enrolments.told(id);
            people.save(enrolled);
            PersonEnrolled now = enrolments.told(id).orElseThrow();
            if (RegisterRules.isNews(before, now)) {
                register.tell(now.officeId().value(), now);
                changed++;
            }
        }
        return changed;
    }

    /** Of whom was told before changes were counted and certificates told, is told again, once. */
    @Transactional
    int tellAgain() {
        register.lock();
        List<PersonEnrolled> again = enrolments.beginCounting();
        again.forEach(person -> register.tell(person.officeId().value(), person));
        return again.size();
    }

    @Transactional
    int registerAgencies(List<Agency> imported) {
        register.lock();
        int changed = 0;
        for (Agency agency : imported) {
            if (!agencies.find(agency.id()).equals(Optional.of(agency))) {
                agencies.save(agency);
                register.tell(agency.id().value(), RegisterRules.told(agency));
                changed++;
            }
        }
        return changed;
    }
}
