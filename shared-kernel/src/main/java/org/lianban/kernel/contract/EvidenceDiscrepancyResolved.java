package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy was settled.
 *
 * @param officeId the receiver
 * @param outcome CHECK_AGAIN (put right: the item is checked anew), TAKEN_WITH_NOTE (accepted as it
 *     is) or LEFT_OUT (it stays with the old office)
 * @param note how it was settled
 * @param assistanceId the request for assistance whose reply the items go along with; then {@code
 *     transferId} names this list alone. Null of a transfer of the matter
 * @param from the office that sent the items, where it assisted; null likewise
 */
public record EvidenceDiscrepancyResolved(
        MatterId matterId,
        TransferId transferId,
        EvidenceId evidenceId,
        OfficeId officeId,
        String outcome,
        String note,
        LocalDate resolvedOn,
        @Nullable AssistanceId assistanceId,
        @Nullable OfficeId from)
        implements EvidenceEvent {
    /** Under a transfer, as it was told before assistance was asked for. */
    public EvidenceDiscrepancyResolved(
            MatterId matterId,
            TransferId transferId,
            EvidenceId evidenceId,
            OfficeId officeId,
            String outcome,
            String note,
            LocalDate resolvedOn) {
        this(matterId, transferId, evidenceId, officeId, outcome, note, resolvedOn, null, null);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return from;
    }
}
