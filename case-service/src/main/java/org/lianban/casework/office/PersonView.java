package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Certification;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;

/**
 * A colleague as other officers see him: label, roles, and until when he is certified.
 *
 * @param demo made up for trying things out
 * @param certification how the certificates stand today
 * @param absence when he is away, now or next; none otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        String id,
        String office,
        String label,
        String labelEn,
        boolean demo,
        List<Role> roles,
        CertificationView certification,
        List<Validity> certificates,
        @Nullable AbsenceView absence) {
    /** The day is the last of a certificate, or the first of one that begins later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Certification")
    public record CertificationView(
            Certification.CertificateStanding standing, @Nullable LocalDate day) {
        public static CertificationView of(Certification certification) {
            return new CertificationView(certification.standing(), certification.day());
        }
    }

    /** Both days included; the number stays with the office. */
    public record Validity(LocalDate validFrom, LocalDate validTo) {
        static Validity of(Certificate certificate) {
            return new Validity(certificate.validFrom(), certificate.validTo());
        }
    }

    static PersonView of(EnrolledPerson enrolled, LocalDate today) {
        Person person = enrolled.person();
        @Nullable Absence absence = enrolled.absence();
        return new PersonView(
                person.id().toString(),
                person.office().value(),
                person.label(),
                enrolled.labelForReadersOfEnglish(),
                enrolled.demo(),
                person.roles().stream().sorted().toList(),
                CertificationView.of(person.certificationOn(today)),
                person.certificates().stream().map(Validity::of).toList(),
                absence == null ? null : AbsenceView.of(absence, today));
    }
}
