package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The other office reported what it has done. What it says is read on the page of the joint
 * handling.
 *
 * @param number of its reports, from 1
 */
public record JointHandlingReported(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        int number,
        LocalDate reportedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
