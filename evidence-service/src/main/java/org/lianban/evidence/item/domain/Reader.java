package org.lianban.evidence.item.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Somebody who sees an item, and asks for it.
 *
 * @param named a share names the item to his office, to be read
 * @param handedOverTo the office that has accepted it, where he is shown it only because his own
 *     took it in for a request (协查); null otherwise
 */
public record Reader(
        PersonId id,
        OfficeId office,
        Set<String> roles,
        boolean named,
        @Nullable OfficeId handedOverTo) {
    public Reader {
        roles = Set.copyOf(roles);
    }
}
