package org.lianban.kernel.contract;

import java.time.LocalDate;

/** A time limit stands still because of excluded time. */
public record ClockPaused(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        String because,
        LocalDate from)
        implements CaseworkEvent {}
