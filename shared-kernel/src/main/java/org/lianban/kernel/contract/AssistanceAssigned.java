package org.lianban.kernel.contract;

import java.util.List;

/** The asked office named who of it does what is asked (程序规定22). */
public record AssistanceAssigned(
        MatterId matterId,
        AssistanceId assistanceId,
        OfficeId from,
        OfficeId to,
        List<PersonId> officers)
        implements CaseworkEvent {
    public AssistanceAssigned {
        officers = List.copyOf(officers);
    }

    @Override
    public OfficeId addressee() {
        return to;
    }
}
