package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head approved and a superior's notice of assignment (案件交办通知书) went out. */
public record AssignmentIssued(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        String legalBasis,
        LocalDate issuedOn)
        implements CaseworkEvent {}
