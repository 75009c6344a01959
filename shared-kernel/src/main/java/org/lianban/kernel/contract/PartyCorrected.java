package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * A party of the matter was wrong and is replaced by another entry; a natural person is not named.
 *
 * @param replaced the entry that no longer stands
 * @param identifier an enterprise's, never a person's
 */
public record PartyCorrected(
        MatterId matterId,
        PartyId partyId,
        PartyId replaced,
        String role,
        String kind,
        String name,
        @Nullable String identifier)
        implements CaseworkEvent {}
