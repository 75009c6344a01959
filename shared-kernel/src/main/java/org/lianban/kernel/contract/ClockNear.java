package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A time limit ends soon, or today.
 *
 * @param turnOfficeId the office whose turn it is; another than the limit's own while a transfer is
 *     on its way
 * @param role whose turn it is there
 * @param persons who are named for it; of an officer's turn it is theirs alone
 * @param workingDaysLeft after the day on which it is said, up to and with the due day; 0 on the
 *     due day
 */
public record ClockNear(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String role,
        List<PersonId> persons,
        LocalDate due,
        int workingDaysLeft)
        implements CaseworkEvent {
    public ClockNear {
        persons = List.copyOf(persons);
    }
}
