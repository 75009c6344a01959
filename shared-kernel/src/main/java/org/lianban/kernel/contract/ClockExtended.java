package org.lianban.kernel.contract;

import java.time.LocalDate;

/** A time limit was extended. */
public record ClockExtended(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        LocalDate raw,
        LocalDate due,
        boolean provisional)
        implements CaseworkEvent {}
