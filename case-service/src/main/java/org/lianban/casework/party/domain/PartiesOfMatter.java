package org.lianban.casework.party.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PartyId;

/** All parties and rights of one matter, in the order they were entered. */
public record PartiesOfMatter(List<PartyEntry> parties, List<RightEntry> rights) {
    public PartiesOfMatter {
        parties = List.copyOf(parties);
        rights = List.copyOf(rights);
    }

    /** Those whose act is looked into, as papers address them; null if nobody is named. */
    public @Nullable String addressed() {
        String names = suspects().map(PartyEntry::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names;
    }

    /**
     * The valid code of the only one of them, if that is an organisation; never a person's number.
     */
    public @Nullable String addressedCode() {
        List<PartyEntry> suspects = suspects().toList();
        return suspects.size() == 1 ? suspects.getFirst().code().orElse(null) : null;
    }

    private Stream<PartyEntry> suspects() {
        return parties.stream().filter(party -> party.role() == PartyRole.SUSPECT);
    }

    /** Another entry is about the same right as this one. */
    public boolean namesTwice(PartyId right) {
        return rights.stream()
                .filter(one -> one.id().equals(right))
                .anyMatch(one -> rights.stream().filter(one::isSameRightAs).count() > 1);
    }
}
