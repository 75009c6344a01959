package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The invited office signed for the invitation (签收). */
public record JointHandlingReceived(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        LocalDate receivedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
