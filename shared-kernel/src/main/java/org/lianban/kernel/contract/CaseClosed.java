package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head closed the case (结案, 程序规定77). */
public record CaseClosed(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate closedOn)
        implements CaseworkEvent {}
