package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Whoever the law names approved the measure (程序规定33, 36).
 *
 * @param kind registration-preservation, seal or seizure
 */
public record MeasureApproved(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        String kind,
        LocalDate approvedOn)
        implements CaseworkEvent {}
