package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receiver compared an item with the list; its digests were computed again from the bytes.
 *
 * @param officeId the receiver
 * @param agrees whether it is what the list says; if not, a discrepancy was recorded with it
 * @param sha256 as found now; absent where there are no bytes or none can be read
 * @param sm3 as found now, likewise
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 */
public record EvidenceChecked(
        MatterId matterId,
        TransferId transferId,
        EvidenceId evidenceId,
        OfficeId officeId,
        boolean agrees,
        @Nullable String sha256,
        @Nullable String sm3,
        LocalDate checkedOn,
        @Nullable AssistanceId assistanceId)
        implements EvidenceEvent {
    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceChecked(
            MatterId matterId,
            TransferId transferId,
            EvidenceId evidenceId,
            OfficeId officeId,
            boolean agrees,
            @Nullable String sha256,
            @Nullable String sm3,
            LocalDate checkedOn) {
        this(matterId, transferId, evidenceId, officeId, agrees, sha256, sm3, checkedOn, null);
    }
}
