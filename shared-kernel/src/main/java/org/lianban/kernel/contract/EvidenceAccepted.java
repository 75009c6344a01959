package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The receiver took the checked items into its custody.
 *
 * @param from the old office
 * @param officeId the receiver
 * @param items now in the receiver's custody
 * @param leftOut back in the old office's custody, as the discrepancies were settled
 * @param signedBy the two of the receiver who sign for it; neither collected any of the items
 */
public record EvidenceAccepted(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId officeId,
        List<EvidenceId> items,
        List<EvidenceId> leftOut,
        List<PersonId> signedBy,
        LocalDate acceptedOn)
        implements EvidenceEvent {
    public EvidenceAccepted {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        signedBy = List.copyOf(signedBy);
    }
}
