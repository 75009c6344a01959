package org.lianban.casework.party.domain;

import java.util.List;
import org.lianban.kernel.contract.PartyId;

/** All parties and rights of one matter, in the order they were entered. */
public record PartiesOfMatter(List<PartyEntry> parties, List<RightEntry> rights) {
    public PartiesOfMatter {
        parties = List.copyOf(parties);
        rights = List.copyOf(rights);
    }

    /** Another entry is about the same right as this one. */
    public boolean namesTwice(PartyId right) {
        return rights.stream()
                .filter(one -> one.id().equals(right))
                .anyMatch(one -> rights.stream().filter(one::isSameRightAs).count() > 1);
    }
}
