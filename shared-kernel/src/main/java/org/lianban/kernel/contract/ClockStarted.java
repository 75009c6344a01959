package org.lianban.kernel.contract;

import java.time.LocalDate;

/** A time limit began to run. */
public record ClockStarted(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        LocalDate start,
        LocalDate raw,
        LocalDate due,
        boolean provisional)
        implements CaseworkEvent {}
