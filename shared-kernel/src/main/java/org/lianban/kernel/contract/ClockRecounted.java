package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendar has changed, and a running time limit was counted again by it: its last day moved,
 * or is now sure.
 *
 * @param turnOfficeId the office whose turn it is; another than the limit's own while a transfer is
 *     on its way
 * @param role whose turn it is there
 * @param persons who are named for it
 * @param formerDue the last day as it was counted before; the same where it only became sure
 * @param because {@code YEAR_ANNOUNCED}, {@code YEAR_CORRECTED} or {@code LOCAL_DAYS}
 */
public record ClockRecounted(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String role,
        List<PersonId> persons,
        LocalDate formerDue,
        LocalDate raw,
        LocalDate due,
        boolean provisional,
        String because)
        implements CaseworkEvent {
    public ClockRecounted {
        persons = List.copyOf(persons);
    }
}
