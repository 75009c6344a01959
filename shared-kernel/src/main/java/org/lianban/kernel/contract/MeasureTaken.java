package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Two officers took the goods under the measure; its limit runs from that day.
 *
 * @param kind registration-preservation, seal or seizure
 */
public record MeasureTaken(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        String kind,
        LocalDate takenOn)
        implements CaseworkEvent {}
