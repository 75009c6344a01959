package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The sender was told the result; its waiting ends. */
public record TransferCompleted(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId officeId,
        String result,
        LocalDate completedOn)
        implements CaseworkEvent {}
