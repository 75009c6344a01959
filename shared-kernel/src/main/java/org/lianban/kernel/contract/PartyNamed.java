package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/** A party was entered in the matter; an identifier is an enterprise's, never a person's. */
public record PartyNamed(
        MatterId matterId,
        PartyId partyId,
        String role,
        String kind,
        String name,
        @Nullable String identifier)
        implements CaseworkEvent {}
