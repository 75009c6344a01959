package org.lianban.evidence.evidencetransfer.domain;

import java.util.Set;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Somebody of an office, with his roles in force. */
public record Signatory(PersonId id, OfficeId office, Set<String> roles) {
    public Signatory {
        roles = Set.copyOf(roles);
    }

    boolean is(String role) {
        return roles.contains(role);
    }
}
