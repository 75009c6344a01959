package org.lianban.notification.audience;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.audience.domain.Expectation;

/**
 * Who was called for, whether or not the roster knows anybody yet.
 *
 * @param role a role of the office, or a person of it by {@link #person}
 */
public record Call(OfficeId office, String role, @Nullable Expectation expected) {
    private static final String NAMED = "person:";

    /** The call for one person by name. */
    public static String person(PersonId person) {
        return NAMED + person;
    }

    /** Who is called for by name. */
    Optional<PersonId> named() {
        return role.startsWith(NAMED)
                ? Optional.of(PersonId.of(role.substring(NAMED.length())))
                : Optional.empty();
    }
}
