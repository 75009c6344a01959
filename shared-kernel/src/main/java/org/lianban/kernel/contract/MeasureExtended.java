package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The agency head extended the seal or the seizure for the one time that the law allows (程序规定38).
 */
public record MeasureExtended(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        LocalDate extendedOn)
        implements CaseworkEvent {}
