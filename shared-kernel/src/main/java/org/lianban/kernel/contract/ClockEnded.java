package org.lianban.kernel.contract;

import java.time.LocalDate;

/** What the limit was for was done, or fell away. */
public record ClockEnded(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        String outcome,
        LocalDate on)
        implements CaseworkEvent {}
