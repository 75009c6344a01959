package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The agency head filed the case (立案, 程序规定19). */
public record LeadFiled(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate filedOn)
        implements CaseworkEvent {}
