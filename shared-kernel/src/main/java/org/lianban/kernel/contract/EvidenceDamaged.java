package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Reading an item's bytes again found that they are not what was taken in.
 *
 * @param officeId the office in whose custody it is
 * @param how DIGEST_DIFFERS or ILLEGIBLE
 */
public record EvidenceDamaged(
        MatterId matterId, EvidenceId evidenceId, OfficeId officeId, String how, LocalDate foundOn)
        implements EvidenceEvent {}
