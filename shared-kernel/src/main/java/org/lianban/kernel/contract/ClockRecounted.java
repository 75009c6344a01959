package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param subjectKind what the office whose turn it is was written, where it need not see the
 *     matter: {@code LEAD_NOTIFICATION}; null of the limits of whoever handles it
 * @param subjectId which one; null as its kind
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
        String because,
        @Nullable String subjectKind,
        @Nullable UUID subjectId)
        implements CaseworkEvent {
    public ClockRecounted {
        persons = List.copyOf(persons);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return subjectKind == null ? null : turnOfficeId;
    }
}
