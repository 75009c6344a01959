package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * One of the two offices proposed how the negotiation shall end; it ends so once the other agrees.
 *
 * @param other the office that is asked to agree
 * @param competent one of the two
 * @param text the agreement in words
 */
public record DisputeConclusionProposed(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId proposedBy,
        OfficeId other,
        OfficeId competent,
        String text,
        LocalDate proposedOn)
        implements CaseworkEvent {}
