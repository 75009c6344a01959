package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The officers began to investigate the filed case (程序规定22). */
public record CaseInvestigated(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate begunOn)
        implements CaseworkEvent {}
