package org.lianban.casework.dispute.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.OfficeId;

/**
 * The head of the writing office raises a dispute with another office.
 *
 * @param competent which of the two he holds to be competent
 * @param ours the raiser's limit for the negotiation
 * @param theirs the counterpart's
 */
public record RaiseDispute(
        DisputeId id,
        OfficeId counterpart,
        OfficeId competent,
        String argument,
        ClockId ours,
        ClockId theirs) {}
