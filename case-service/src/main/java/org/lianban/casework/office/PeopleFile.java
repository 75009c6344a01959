package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The file of demo people and agencies as it is written. */
@JsonIgnoreProperties("note")
record PeopleFile(List<Entry> people, List<AgencyEntry> agencies) {
    /**
     * One person; without certificate no enforcement act.
     *
     * @param demo made up, as everybody is of whom the file does not say otherwise
     */
    record Entry(
            String personId,
            String account,
            String office,
            String label,
            @Nullable String labelEn,
            @Nullable String email,
            Set<Role> roles,
            @Nullable Certificate certificate,
            @Nullable Boolean demo) {
        EnrolledPerson person() {
            return new EnrolledPerson(
                    new Person(
                            PersonId.of(personId),
                            OfficeId.of(office),
                            account,
                            label,
                            email,
                            roles,
                            certificate == null ? List.of() : List.of(certificate)),
                    labelEn,
                    demo == null || demo);
        }
    }

    /** One outside agency and its client. */
    record AgencyEntry(String agencyId, String clientId, String name) {
        Agency agency() {
            return new Agency(AgencyId.of(agencyId), clientId, name);
        }
    }

    List<EnrolledPerson> enrolled() {
        return people.stream().map(Entry::person).toList();
    }

    List<Agency> registered() {
        return agencies.stream().map(AgencyEntry::agency).toList();
    }
}
