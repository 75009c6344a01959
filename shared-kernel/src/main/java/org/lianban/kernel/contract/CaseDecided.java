package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The agency head decided the case (程序规定60).
 *
 * @param outcome no penalty, or not established
 */
public record CaseDecided(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String outcome,
        LocalDate decidedOn)
        implements CaseworkEvent {}
