package org.lianban.kernel.contract;

import java.util.List;

/** The unit head named the officers who verify the lead, or investigate the case filed from it. */
public record OfficersAssigned(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, List<PersonId> officers)
        implements CaseworkEvent {
    public OfficersAssigned {
        officers = List.copyOf(officers);
    }
}
