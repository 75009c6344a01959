package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A limit counts from another day: a later report that tells new facts was taken up, or taken out
 * again (投诉举报处理办法35).
 */
public record ClockRestarted(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        LocalDate start,
        LocalDate raw,
        LocalDate due,
        boolean provisional)
        implements CaseworkEvent {}
