package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** A person of an office with the roles in force. */
public record Person(
        PersonId id,
        OfficeId office,
        String account,
        String label,
        Set<Role> roles,
        List<Certificate> certificates) {
    public Person {
        roles = Set.copyOf(roles);
        certificates = List.copyOf(certificates);
    }

    /** May take part in enforcement acts on that day (程序规定19, 22). */
    public boolean isCertifiedOn(LocalDate day) {
        return certificates.stream().anyMatch(certificate -> certificate.isValidOn(day));
    }

    public Certification certificationOn(LocalDate day) {
        return Certification.of(certificates, day);
    }
}
