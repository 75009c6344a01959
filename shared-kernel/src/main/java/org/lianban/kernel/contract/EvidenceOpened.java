package org.lianban.kernel.contract;

/**
 * Somebody had an item's bytes shown or fetched them.
 *
 * @param officeId the reader's office
 * @param purpose VIEW or DOWNLOAD
 */
public record EvidenceOpened(
        MatterId matterId,
        EvidenceId evidenceId,
        OfficeId officeId,
        PersonId personId,
        String purpose)
        implements EvidenceEvent {}
