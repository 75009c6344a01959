package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The receiver's agency head took the matter over. */
public record TransferAccepted(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, LocalDate acceptedOn)
        implements CaseworkEvent {}
