package org.lianban.casework.office;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;

/** A colleague as other officers see him: label, roles, and until when he is certified. */
public record PersonView(
        String id,
        String office,
        String label,
        String labelEn,
        List<Role> roles,
        List<Validity> certificates) {
    /** Both days included; the number stays with the office. */
    public record Validity(LocalDate validFrom, LocalDate validTo) {
        static Validity of(Certificate certificate) {
            return new Validity(certificate.validFrom(), certificate.validTo());
        }
    }

    static PersonView of(EnrolledPerson enrolled) {
        Person person = enrolled.person();
        String english = enrolled.labelInEnglish();
        return new PersonView(
                person.id().toString(),
                person.office().value(),
                person.label(),
                english == null ? person.label() : english,
                person.roles().stream().sorted().toList(),
                person.certificates().stream().map(Validity::of).toList());
    }
}
