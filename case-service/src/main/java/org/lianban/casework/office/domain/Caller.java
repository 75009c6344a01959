package org.lianban.casework.office.domain;

import java.util.Set;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The person who asks, as data for rules. */
public record Caller(PersonId person, OfficeId office, String label, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return Actor.person(person, office);
    }
}
