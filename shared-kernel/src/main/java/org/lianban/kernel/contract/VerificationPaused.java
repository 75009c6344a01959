package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Time that is not counted towards the verification began with its opening paper (程序规定18).
 *
 * @param ground why it is not counted: {@code TESTING}, {@code APPRAISAL} …
 */
public record VerificationPaused(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, String ground, LocalDate from)
        implements CaseworkEvent {}
