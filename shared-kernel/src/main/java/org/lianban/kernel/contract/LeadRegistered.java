package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An office registered (登记) a lead; the matter exists from now on. */
public record LeadRegistered(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        String title,
        String source,
        String breach,
        String placeOfAct,
        LocalDate foundOn,
        @Nullable AgencyId reportedBy)
        implements CaseworkEvent {}
