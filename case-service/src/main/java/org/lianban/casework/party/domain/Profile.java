package org.lianban.casework.party.domain;

import java.util.List;
import java.util.Set;
import org.lianban.kernel.contract.PartyId;

/**
 * One party as an office sees it: every entry that is known to be the same.
 *
 * @param parties all of them, at least one
 * @param keys their valid codes or digests; more than one only if nobody knew better
 * @param footing of the reading office in the matter of the entry that was asked for
 */
public record Profile(List<PartyId> parties, Set<String> keys, boolean person, Footing footing) {
    public Profile {
        parties = List.copyOf(parties);
        keys = Set.copyOf(keys);
    }
}
