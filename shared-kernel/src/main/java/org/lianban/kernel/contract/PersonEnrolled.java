package org.lianban.kernel.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of an office may act, in these roles; of two facts the one with the higher version
 * holds, for whoever has moved is told of under both his offices.
 *
 * @param roles in force on the day it was told
 * @param email the address of office at which he is told that there is news; none if he has none
 * @param active false for whoever works here no longer; null in facts from before anybody could
 *     leave: active
 * @param terms the roles with their days, those that begin later included; null in facts from
 *     before days were told: the roles, without days
 * @param certificates when he is certified; null in facts from before that was told: unknown
 * @param version counts the changes of this person; null, before they were counted, is the lowest
 */
public record PersonEnrolled(
        PersonId personId,
        OfficeId officeId,
        String account,
        String label,
        List<String> roles,
        @Nullable String email,
        @Nullable Boolean active,
        @Nullable List<RoleTerm> terms,
        @Nullable List<CertificateTerm> certificates,
        @Nullable Long version)
        implements CaseworkEvent {
    public PersonEnrolled {
        roles = List.copyOf(roles);
        terms = terms == null ? null : List.copyOf(terms);
        certificates = certificates == null ? null : List.copyOf(certificates);
    }
}
