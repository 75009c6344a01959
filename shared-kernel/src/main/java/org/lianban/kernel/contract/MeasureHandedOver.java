package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A measure on goods went along with the matter: the office that writes now answers for it, and its
 * limit runs on.
 *
 * @param handlingId the new office's handling
 * @param letterId by which the party is told where its goods are
 */
public record MeasureHandedOver(
        MatterId matterId,
        HandlingId handlingId,
        MeasureId measureId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        LetterId letterId,
        LocalDate handedOverOn)
        implements CaseworkEvent {}
