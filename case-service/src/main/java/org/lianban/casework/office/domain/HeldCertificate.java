package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was entered, and its end if it was ended early; neither is ever rewritten.
 *
 * @param endedOn the first day on which it is no longer valid
 */
public record HeldCertificate(
        Certificate entered, @Nullable LocalDate endedOn, @Nullable String endReason) {
    /** The days on which it is valid; empty if it was ended on its first day. */
    public Optional<Certificate> valid() {
        if (endedOn == null) {
            return Optional.of(entered);
        }
        return endedOn.isAfter(entered.validFrom())
                ? Optional.of(
                        new Certificate(
                                entered.number(), entered.validFrom(), endedOn.minusDays(1)))
                : Optional.empty();
    }
}
