package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item does not agree with the list it travels under; it cannot be accepted until that is
 * settled.
 *
 * @param officeId the receiver
 * @param kind DIGEST_MISMATCH, MISSING, QUANTITY, SEAL or OTHER
 * @param note what was found
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 * @param from the office that sent the items, where it assisted; null likewise
 */
public record EvidenceDiscrepancyRecorded(
        MatterId matterId,
        TransferId transferId,
        EvidenceId evidenceId,
        OfficeId officeId,
        String kind,
        String note,
        LocalDate recordedOn,
        @Nullable AssistanceId assistanceId,
        @Nullable OfficeId from)
        implements EvidenceEvent {
    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceDiscrepancyRecorded(
            MatterId matterId,
            TransferId transferId,
            EvidenceId evidenceId,
            OfficeId officeId,
            String kind,
            String note,
            LocalDate recordedOn) {
        this(matterId, transferId, evidenceId, officeId, kind, note, recordedOn, null, null);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return from;
    }
}
