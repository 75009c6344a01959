package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * It was entered that somebody will be away on the day on which a time limit ends that is his turn;
 * said with the absence. Who is away when is known to his office alone.
 *
 * @param officeId his, whose turn it is
 * @param level whose role in that office is told: {@code UNIT_HEAD}, {@code AGENCY_HEAD} or {@code
 *     PRINCIPAL}
 * @param from the first day of the absence
 * @param to the last
 */
public record ClockDueInAbsence(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        PersonId personId,
        String level,
        LocalDate from,
        LocalDate to,
        LocalDate due)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
