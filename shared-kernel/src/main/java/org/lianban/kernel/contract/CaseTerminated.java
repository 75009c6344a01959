package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head ended the investigation without a decision (终止调查, 程序规定47). */
public record CaseTerminated(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String ground,
        LocalDate terminatedOn)
        implements CaseworkEvent {}
