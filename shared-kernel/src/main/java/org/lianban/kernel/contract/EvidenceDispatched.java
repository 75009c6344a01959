package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items on a transfer's list left the old office; they are on their way.
 *
 * @param to the office that has taken the matter over
 * @param signedBy the two of the old office who sign for it
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 */
public record EvidenceDispatched(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        List<EvidenceId> items,
        List<PersonId> signedBy,
        LocalDate dispatchedOn,
        @Nullable AssistanceId assistanceId)
        implements EvidenceEvent {
    public EvidenceDispatched {
        items = List.copyOf(items);
        signedBy = List.copyOf(signedBy);
    }

    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceDispatched(
            MatterId matterId,
            TransferId transferId,
            OfficeId from,
            OfficeId to,
            List<EvidenceId> items,
            List<PersonId> signedBy,
            LocalDate dispatchedOn) {
        this(matterId, transferId, from, to, items, signedBy, dispatchedOn, null);
    }
}
