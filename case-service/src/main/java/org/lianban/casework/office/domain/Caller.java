package org.lianban.casework.office.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The person who asks, as data for rules.
 *
 * @param roles in force, those that he holds for a colleague among them
 * @param actingFor of these, for whom he holds which
 */
public record Caller(
        PersonId person,
        OfficeId office,
        String label,
        Set<Role> roles,
        Map<Role, PersonId> actingFor) {
    public Caller {
        roles = Set.copyOf(roles);
        actingFor = Map.copyOf(actingFor);
    }

    /** In his own right alone. */
    public Caller(PersonId person, OfficeId office, String label, Set<Role> roles) {
        this(person, office, label, roles, Map.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return Actor.person(person, office);
    }

    /**
     * As whoever does something that one of these roles may do: on a colleague's behalf if he holds
     * the first of them that he has for a colleague.
     */
    public Actor actor(List<Role> asked) {
        return asked.stream()
                .filter(this::is)
                .findFirst()
                .flatMap(role -> Optional.ofNullable(actingFor.get(role)))
                .map(colleague -> Actor.acting(person, office, colleague))
                .orElseGet(this::actor);
    }
}
