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
 * @param actingFor the colleague for whom he holds it (代理); none if it is his own
 */
public record RoleGrant(
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PersonId grantedBy,
        @Nullable String paper,
        @Nullable PersonId actingFor) {
    /** His own. */
    public RoleGrant(
            Role role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId grantedBy,
            @Nullable String paper) {
        this(role, from, to, grantedBy, paper, null);
    }

    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
