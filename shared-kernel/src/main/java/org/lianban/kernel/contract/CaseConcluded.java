package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The investigation ended with a report (程序规定48). */
public record CaseConcluded(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate reportedOn)
        implements CaseworkEvent {}
