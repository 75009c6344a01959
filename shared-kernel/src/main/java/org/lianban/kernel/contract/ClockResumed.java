package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Excluded time ended; the limit moved by it. */
public record ClockResumed(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        LocalDate to,
        LocalDate raw,
        LocalDate due,
        boolean provisional)
        implements CaseworkEvent {}
