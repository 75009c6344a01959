package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person's certificates stand on a day. Of those that are valid, or have expired, the one
 * that reaches furthest speaks; if all begin later, the one that begins soonest.
 *
 * @param day the last day of one that is valid or expired, the first of one that begins later
 */
public record Certification(CertificateStanding standing, @Nullable LocalDate day) {
    /** Whether a person may take part in enforcement acts. */
    public enum CertificateStanding {
        NONE,
        VALID,
        BEGINS_LATER,
        EXPIRED
    }

    static Certification of(List<Certificate> certificates, LocalDate today) {
        return valid(certificates, today)
                .or(() -> later(certificates, today))
                .or(() -> expired(certificates))
                .orElseGet(() -> new Certification(CertificateStanding.NONE, null));
    }

    private static Optional<Certification> valid(List<Certificate> all, LocalDate today) {
        return all.stream()
                .filter(certificate -> certificate.isValidOn(today))
                .map(Certificate::validTo)
                .max(Comparator.naturalOrder())
                .map(day -> new Certification(CertificateStanding.VALID, day));
    }

    private static Optional<Certification> later(List<Certificate> all, LocalDate today) {
        return all.stream()
                .map(Certificate::validFrom)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder())
                .map(day -> new Certification(CertificateStanding.BEGINS_LATER, day));
    }

    private static Optional<Certification> expired(List<Certificate> all) {
        return all.stream()
                .map(Certificate::validTo)
                .max(Comparator.naturalOrder())
                .map(day -> new Certification(CertificateStanding.EXPIRED, day));
    }
}
