package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The writing office asks its superior, for special reasons, to take the matter up or to designate
 * another office.
 */
public record TakingUpRequested(
        MatterId matterId,
        TransferId transferId,
        OfficeId requestedBy,
        OfficeId superior,
        String reason,
        LocalDate requestedOn)
        implements CaseworkEvent {}
