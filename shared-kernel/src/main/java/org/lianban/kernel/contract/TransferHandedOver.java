package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Everything on the transfer's list is with the new office. */
public record TransferHandedOver(
        MatterId matterId, TransferId transferId, OfficeId officeId, LocalDate handedOverOn)
        implements CaseworkEvent {}
