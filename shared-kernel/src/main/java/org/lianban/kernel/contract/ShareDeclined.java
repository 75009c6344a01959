package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The office to which a matter was offered does not want to see it on these conditions. */
public record ShareDeclined(
        MatterId matterId,
        ShareId shareId,
        OfficeId from,
        OfficeId to,
        String reason,
        LocalDate declinedOn)
        implements CaseworkEvent {}
