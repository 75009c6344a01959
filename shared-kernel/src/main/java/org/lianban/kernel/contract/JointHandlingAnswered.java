package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The head of the invited office answered in writing: from now on it sees the case and handles it
 * jointly, or it does not. Its words are read on the page of the joint handling.
 *
 * @param answer AGREED or DECLINED
 */
public record JointHandlingAnswered(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        String answer,
        LocalDate answeredOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
