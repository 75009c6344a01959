package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes a case invited another to handle it jointly (联合办案). What for stands in the
 * letter.
 */
public record JointHandlingInvited(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        LocalDate invitedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
