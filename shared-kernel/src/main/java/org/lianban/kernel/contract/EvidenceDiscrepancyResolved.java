package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A discrepancy was settled.
 *
 * @param officeId the receiver
 * @param outcome CHECK_AGAIN (put right: the item is checked anew), TAKEN_WITH_NOTE (accepted as it
 *     is) or LEFT_OUT (it stays with the old office)
 * @param note how it was settled
 */
public record EvidenceDiscrepancyResolved(
        MatterId matterId,
        TransferId transferId,
        EvidenceId evidenceId,
        OfficeId officeId,
        String outcome,
        String note,
        LocalDate resolvedOn)
        implements EvidenceEvent {}
