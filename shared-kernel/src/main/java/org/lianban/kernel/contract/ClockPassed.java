package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A time limit has passed; it still runs, and what it is for is still to be done.
 *
 * @param turnOfficeId the office whose turn it is
 * @param role whose turn it is there
 * @param persons who are named for it; of an officer's turn it is theirs alone
 */
public record ClockPassed(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String role,
        List<PersonId> persons,
        LocalDate due)
        implements CaseworkEvent {
    public ClockPassed {
        persons = List.copyOf(persons);
    }
}
