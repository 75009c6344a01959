package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A time limit has passed for so long that the next head of the office is told.
 *
 * @param turnOfficeId the office whose turn it is, and whose head is told
 * @param level {@code UNIT_HEAD}, {@code AGENCY_HEAD} or {@code PRINCIPAL}
 * @param workingDaysLate since the due day
 */
public record ClockEscalated(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String level,
        LocalDate due,
        int workingDaysLate)
        implements CaseworkEvent {}
