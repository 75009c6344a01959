package org.lianban.kernel.contract;

import java.util.List;

/** A person of an office may act, in these roles; the latest fact holds. */
public record PersonEnrolled(
        PersonId personId, OfficeId officeId, String account, String label, List<String> roles)
        implements CaseworkEvent {
    public PersonEnrolled {
        roles = List.copyOf(roles);
    }
}
