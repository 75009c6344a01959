package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two officers proposed a measure on goods, or took one that could not wait (程序规定33, 36).
 *
 * @param kind registration-preservation, seal or seizure
 * @param urgent it was taken at once, and its approval is due within a day
 * @param approvingOffice whose approval it needs; missing in facts from before that was told
 * @param approvingRole in which role, likewise
 */
public record MeasureProposed(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        String kind,
        boolean urgent,
        LocalDate proposedOn,
        @Nullable OfficeId approvingOffice,
        @Nullable String approvingRole)
        implements CaseworkEvent {}
