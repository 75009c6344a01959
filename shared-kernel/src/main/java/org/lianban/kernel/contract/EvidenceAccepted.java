package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receiver took the checked items into its custody.
 *
 * @param from the old office
 * @param officeId the receiver
 * @param items now in the receiver's custody
 * @param leftOut back in the old office's custody, as the discrepancies were settled
 * @param signedBy the two of the receiver who sign for it; neither collected any of the items
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 */
public record EvidenceAccepted(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId officeId,
        List<EvidenceId> items,
        List<EvidenceId> leftOut,
        List<PersonId> signedBy,
        LocalDate acceptedOn,
        @Nullable AssistanceId assistanceId)
        implements EvidenceEvent {
    public EvidenceAccepted {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        signedBy = List.copyOf(signedBy);
    }

    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceAccepted(
            MatterId matterId,
            TransferId transferId,
            OfficeId from,
            OfficeId officeId,
            List<EvidenceId> items,
            List<EvidenceId> leftOut,
            List<PersonId> signedBy,
            LocalDate acceptedOn) {
        this(matterId, transferId, from, officeId, items, leftOut, signedBy, acceptedOn, null);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return assistanceId == null ? null : from;
    }
}
