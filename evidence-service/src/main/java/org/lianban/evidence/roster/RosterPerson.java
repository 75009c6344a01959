package org.lianban.evidence.roster;

import java.util.Set;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** A person of an office with his roles of the legal day. */
public record RosterPerson(PersonId id, OfficeId office, String label, Set<String> roles) {
    public RosterPerson {
        roles = Set.copyOf(roles);
    }
}
