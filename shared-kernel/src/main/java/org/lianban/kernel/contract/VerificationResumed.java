package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Time that was not counted towards the verification ended with its closing paper (程序规定18). */
public record VerificationResumed(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate to)
        implements CaseworkEvent {}
