package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The items on a transfer's list left the old office; they are on their way.
 *
 * @param to the office that has taken the matter over
 * @param signedBy the two of the old office who sign for it
 */
public record EvidenceDispatched(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        List<EvidenceId> items,
        List<PersonId> signedBy,
        LocalDate dispatchedOn)
        implements EvidenceEvent {
    public EvidenceDispatched {
        items = List.copyOf(items);
        signedBy = List.copyOf(signedBy);
    }
}
