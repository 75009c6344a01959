package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Between whom, about what, since when.
 *
 * @param raisedBy who writes the matter, and goes on writing while they negotiate
 */
public record DisputeTerms(
        DisputeId id,
        MatterId matter,
        OfficeId raisedBy,
        OfficeId counterpart,
        LocalDate raisedOn) {
    public DisputeTerms {
        if (raisedBy.equals(counterpart)) {
            throw new IllegalArgumentException("an office has no dispute with itself");
        }
    }

    boolean isBetween(OfficeId office) {
        return raisedBy.equals(office) || counterpart.equals(office);
    }

    /** The one of the two that this one is not. */
    OfficeId other(OfficeId office) {
        return raisedBy.equals(office) ? counterpart : raisedBy;
    }
}
