package org.lianban.kernel.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of an office may act, in these roles; the latest fact holds.
 *
 * @param email the address of office at which he is told that there is news; none if he has none
 */
public record PersonEnrolled(
        PersonId personId,
        OfficeId officeId,
        String account,
        String label,
        List<String> roles,
        @Nullable String email)
        implements CaseworkEvent {
    public PersonEnrolled {
        roles = List.copyOf(roles);
    }
}
