package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * One of the two offices said in the negotiation which office it holds to be competent, and why.
 *
 * @param other the office that negotiates with it
 * @param competent one of the two
 */
public record DisputePositionStated(
        MatterId matterId,
        DisputeId disputeId,
        OfficeId statedBy,
        OfficeId other,
        OfficeId competent,
        String argument,
        LocalDate statedOn)
        implements CaseworkEvent {}
