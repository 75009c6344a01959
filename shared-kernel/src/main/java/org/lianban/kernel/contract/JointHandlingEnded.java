package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the two offices ended the joint handling by letter: the other office has no part in the
 * case any more.
 *
 * @param endedBy which of them
 * @param officers of the other office, who handled it
 */
public record JointHandlingEnded(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        OfficeId endedBy,
        List<PersonId> officers,
        LocalDate endedOn)
        implements CaseworkEvent {
    public JointHandlingEnded {
        officers = List.copyOf(officers);
    }

    @Override
    public OfficeId addressee() {
        return to;
    }
}
