package org.lianban.evidence.item.domain;

import java.util.Set;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Somebody who sees an item, and asks for it.
 *
 * @param named a share names the item to his office, to be read
 */
public record Reader(PersonId id, OfficeId office, Set<String> roles, boolean named) {
    public Reader {
        roles = Set.copyOf(roles);
    }
}
