package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit has passed; it still runs, and what it is for is still to be done.
 *
 * @param turnOfficeId the office whose turn it is
 * @param role whose turn it is there
 * @param persons who are named for it; of an officer's turn it is theirs alone
 * @param subjectKind what the office whose turn it is was written, where it need not see the
 *     matter: {@code LEAD_NOTIFICATION}; null of the limits of whoever handles it
 * @param subjectId which one; null as its kind
 */
public record ClockPassed(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String role,
        List<PersonId> persons,
        LocalDate due,
        @Nullable String subjectKind,
        @Nullable UUID subjectId)
        implements CaseworkEvent {
    public ClockPassed {
        persons = List.copyOf(persons);
    }

    @Override
    public @Nullable OfficeId addressee() {
        return subjectKind == null ? null : turnOfficeId;
    }
}
