package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * An item does not agree with the list it travels under; it cannot be accepted until that is
 * settled.
 *
 * @param officeId the receiver
 * @param kind DIGEST_MISMATCH, MISSING, QUANTITY, SEAL or OTHER
 * @param note what was found
 */
public record EvidenceDiscrepancyRecorded(
        MatterId matterId,
        TransferId transferId,
        EvidenceId evidenceId,
        OfficeId officeId,
        String kind,
        String note,
        LocalDate recordedOn)
        implements EvidenceEvent {}
