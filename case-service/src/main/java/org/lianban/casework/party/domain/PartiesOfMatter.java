package org.lianban.casework.party.domain;

import java.util.List;

/** All parties and rights of one matter, in the order they were entered. */
public record PartiesOfMatter(List<PartyEntry> parties, List<RightEntry> rights) {
    public PartiesOfMatter {
        parties = List.copyOf(parties);
        rights = List.copyOf(rights);
    }

    /** One right stands twice in it. */
    public boolean namesARightTwice() {
        return rights.stream()
                .anyMatch(one -> rights.stream().filter(one::isSameRightAs).count() > 1);
    }
}
