package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head approved and the transfer letter (案件移送函) went out. */
public record TransferIssued(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        String legalBasis,
        LocalDate issuedOn)
        implements CaseworkEvent {}
