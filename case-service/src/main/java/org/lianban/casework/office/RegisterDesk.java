package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.RegisterRules;
import org.lianban.kernel.contract.OfficeId;

/** Takes offices, people and agencies into the tables; tells only what changed. */
@ApplicationScoped
class RegisterDesk {
    private final OfficeStore offices;
    private final PersonStore people;
    private final AgencyStore agencies;
    private final RegisterStore register;

    RegisterDesk(
            OfficeStore offices, PersonStore people, AgencyStore agencies, RegisterStore register) {
        this.offices = offices;
        this.people = people;
        this.agencies = agencies;
        this.register = register;
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
            people.save(enrolled);
            Person person = enrolled.person();
            if (RegisterRules.isNews(stored.map(EnrolledPerson::person), person)) {
                register.tell(person.office().value(), RegisterRules.told(person));
                changed++;
            }
        }
        return changed;
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
