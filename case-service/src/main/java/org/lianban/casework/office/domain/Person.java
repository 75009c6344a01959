package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A person of an office with the roles in force.
 *
 * @param email his address of office; none if he has none
 */
public record Person(
        PersonId id,
        OfficeId office,
        String account,
        String label,
        @Nullable String email,
        Set<Role> roles,
        List<Certificate> certificates) {
    // One plain address: what is written to a mail server must not be able to say more than that.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,189}");

    public Person {
        if (email != null && !isAddress(email)) {
            throw new IllegalArgumentException("no address of office: " + account);
        }
        roles = Set.copyOf(roles);
        certificates = List.copyOf(certificates);
    }

    /** Whether it is one plain address, that mail can be sent to as it stands. */
    public static boolean isAddress(String email) {
        return ADDRESS.matcher(email).matches();
    }

    /** Administrators have no part in any matter, and who holds no role has none either. */
    public boolean hasPart() {
        return !roles.isEmpty() && roles.stream().noneMatch(Role::isAdministrator);
    }

    /** May take part in enforcement acts on that day (程序规定19, 22). */
    public boolean isCertifiedOn(LocalDate day) {
        return certificates.stream().anyMatch(certificate -> certificate.isValidOn(day));
    }

    /** As papers name who acts, with the certificate that is valid that day (程序规定22). */
    public String withCertificateOn(LocalDate day) {
        return certifiedOn(day).orElse(label + "（当日无有效执法证）");
    }

    /** The same; empty if he has none that day. */
    public Optional<String> certifiedOn(LocalDate day) {
        return certificates.stream()
                .filter(certificate -> certificate.isValidOn(day))
                .map(certificate -> label + "（" + certificate.number() + "）")
                .findFirst();
    }

    public Certification certificationOn(LocalDate day) {
        return Certification.of(certificates, day);
    }
}
