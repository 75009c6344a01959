package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit has passed for so long that the next head of the office is told.
 *
 * @param turnOfficeId the office whose turn it is, and whose head is told
 * @param level {@code UNIT_HEAD}, {@code AGENCY_HEAD} or {@code PRINCIPAL}
 * @param workingDaysLate since the due day
 * @param subjectKind what the office whose turn it is was written, where it need not see the
 *     matter: {@code LEAD_NOTIFICATION}; null of the limits of whoever handles it
 * @param subjectId which one; null as its kind
 */
public record ClockEscalated(
        MatterId matterId,
        ClockId clockId,
        String rule,
        OfficeId officeId,
        OfficeId turnOfficeId,
        String level,
        LocalDate due,
        int workingDaysLate,
        @Nullable String subjectKind,
        @Nullable UUID subjectId)
        implements CaseworkEvent {
    @Override
    public @Nullable OfficeId addressee() {
        return subjectKind == null ? null : turnOfficeId;
    }
}
