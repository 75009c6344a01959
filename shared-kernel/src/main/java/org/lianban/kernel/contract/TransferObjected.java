package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The receiver disputes its jurisdiction and will ask the common superior. */
public record TransferObjected(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        String argument,
        LocalDate objectedOn)
        implements CaseworkEvent {}
