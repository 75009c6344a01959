package org.lianban.kernel.contract;

import java.time.LocalDate;

/** A limit that had fallen away runs again as if it never had: its days went on. */
public record ClockRevived(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        LocalDate raw,
        LocalDate due,
        boolean provisional)
        implements CaseworkEvent {}
