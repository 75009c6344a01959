package org.lianban.evidence.item.domain;

import java.util.Set;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Somebody who sees the matter and asks for an item of it. */
public record Reader(PersonId id, OfficeId office, Set<String> roles) {
    public Reader {
        roles = Set.copyOf(roles);
    }
}
