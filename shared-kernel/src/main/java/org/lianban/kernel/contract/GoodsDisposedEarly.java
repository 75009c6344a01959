package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Perishable goods were disposed of with their owner's consent (先行处置, 程序规定39, 41, 42).
 *
 * @param line which of the measure's lines of goods
 */
public record GoodsDisposedEarly(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        int line,
        LocalDate disposedOn)
        implements CaseworkEvent {}
