package org.lianban.casework.challenge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Somebody reads a restricted matter by its number.
 *
 * @param office which writes the matter, and whose auditor reviews
 * @param person who reads, of that office or of one above it
 * @param number as he typed it
 * @param on the day by the legal clock
 * @param from with {@code until} in system time
 * @param review null while nobody has reviewed it
 */
public record Challenge(
        UUID id,
        MatterId matter,
        OfficeId office,
        PersonId person,
        OfficeId personOffice,
        String number,
        String reason,
        LocalDate on,
        Instant from,
        Instant until,
        @Nullable Review review) {
    /** What the auditor found. */
    public record Review(PersonId by, LocalDate on, boolean justified, String remark) {}

    Challenge reviewed(Review found) {
        return new Challenge(
                id, matter, office, person, personOffice, number, reason, on, from, until, found);
    }
}
