package org.lianban.casework.recusal.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A person who may take no part in a matter.
 *
 * @param office the person's, whose head decided
 * @param lifting none while it is in force
 */
public record Recusal(
        UUID id,
        MatterId matter,
        OfficeId office,
        PersonId person,
        RecusalGround ground,
        String reason,
        PersonId decidedBy,
        LocalDate decidedOn,
        @Nullable Lifting lifting) {
    /** The reason is gone. */
    public record Lifting(PersonId by, LocalDate on, String reason) {}

    public boolean isInForce() {
        return lifting == null;
    }

    Recusal lifted(Lifting by) {
        return new Recusal(id, matter, office, person, ground, reason, decidedBy, decidedOn, by);
    }
}
