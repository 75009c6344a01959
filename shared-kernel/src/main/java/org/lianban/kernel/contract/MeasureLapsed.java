package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The registration-preservation lapsed by itself, because nothing was decided in time (程序规定35).
 *
 * @param lapsedOn the last day of its limit, on whichever later day that was noticed
 */
public record MeasureLapsed(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        LocalDate lapsedOn)
        implements CaseworkEvent {}
