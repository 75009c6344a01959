package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Whoever told of a lead was told which office is competent (投诉举报处理办法34); not who he is. */
public record InformantTold(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate toldOn)
        implements CaseworkEvent {}
