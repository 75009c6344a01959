package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Some of the goods went back to their owner; the measure goes on for the others. */
public record GoodsReleased(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        LocalDate releasedOn)
        implements CaseworkEvent {}
