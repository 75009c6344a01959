package org.lianban.kernel.contract;

import java.util.List;

/** The other office named who of it handles the case jointly (程序规定22). */
public record JointHandlingAssigned(
        MatterId matterId,
        JointHandlingId jointHandlingId,
        OfficeId from,
        OfficeId to,
        List<PersonId> officers)
        implements CaseworkEvent {
    public JointHandlingAssigned {
        officers = List.copyOf(officers);
    }

    @Override
    public OfficeId addressee() {
        return to;
    }
}
