package org.lianban.casework.office.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;

/**
 * A role as it was granted; both days included.
 *
 * @param from none for an imported role: it was there before days were kept
 * @param to none while it is open-ended
 * @param grantedBy the security administrator; none for an imported role
 * @param paper number of the appointment (任命文号); none for an imported role
 */
public record RoleGrant(
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PersonId grantedBy,
        @Nullable String paper) {
    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
