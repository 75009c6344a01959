package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head decided not to file (不予立案, 程序规定20). */
public record LeadNotFiled(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String ground,
        LocalDate decidedOn)
        implements CaseworkEvent {}
