package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The measure ended: by its outcome, by release, or because it was not approved.
 *
 * @param kind registration-preservation, seal or seizure
 */
public record MeasureEnded(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        String kind,
        String outcome,
        LocalDate endedOn)
        implements CaseworkEvent {}
