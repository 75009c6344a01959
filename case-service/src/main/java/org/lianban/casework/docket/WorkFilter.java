package org.lianban.casework.docket;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * What a list of work was asked for.
 *
 * @param reader what he is recused from is not listed
 * @param whose of one person of the office; null for everybody's
 * @param kind null for every kind
 */
record WorkFilter(
        OfficeId office, PersonId reader, @Nullable Whose whose, WorkItem.@Nullable Kind kind) {
    /** A person, with the roles by which work falls to him. */
    record Whose(PersonId person, Set<Role> roles) {
        Whose {
            roles = Set.copyOf(roles);
        }
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        @Nullable PersonId person = whose == null ? null : whose.person();
        return office + "|" + person + "|" + kind;
    }
}
