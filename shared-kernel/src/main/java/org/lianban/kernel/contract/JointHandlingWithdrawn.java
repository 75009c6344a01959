package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The office that writes the case took its invitation back before it was answered. */
public record JointHandlingWithdrawn(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        LocalDate withdrawnOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
