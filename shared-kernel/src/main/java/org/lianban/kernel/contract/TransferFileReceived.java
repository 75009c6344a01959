package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The designated office signed for the file. */
public record TransferFileReceived(
        MatterId matterId, TransferId transferId, OfficeId designee, LocalDate receivedOn)
        implements CaseworkEvent {}
