package org.lianban.notification.roster;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A person who works in an office, with his roles of the day.
 *
 * @param email his address of office; none if he has none
 */
public record RosterPerson(
        PersonId id, OfficeId office, String label, Set<String> roles, @Nullable String email) {
    public RosterPerson {
        roles = Set.copyOf(roles);
    }
}
