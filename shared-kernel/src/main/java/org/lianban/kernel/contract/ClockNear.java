package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit ends soon, or today.
 *
 * @param turnOfficeId the office whose turn it is; another than the limit's own while a transfer is
 *     on its way
 * @param role whose turn it is there
 * @param persons who are named for it; of an officer's turn it is theirs alone
 * @param workingDaysLeft after the day on which it is said, up to and with the due day; 0 on the
 *     due day
 * @param subjectKind what the office whose turn it is was written, where it need not see the
 *     matter: {@code LEAD_NOTIFICATION}; null of the limits of whoever handles it
 * @param subjectId which one; null as its kind
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
        int workingDaysLeft,
        @Nullable String subjectKind,
        @Nullable UUID subjectId)
        implements CaseworkEvent {
    public ClockNear {
        persons = List.copyOf(persons);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return subjectKind == null ? null : turnOfficeId;
    }
}
