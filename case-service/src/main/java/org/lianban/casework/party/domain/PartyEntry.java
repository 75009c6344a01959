package org.lianban.casework.party.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PartyId;

/** A party as it stands in the matter; {@code identifier} is null where none was given. */
public record PartyEntry(
        PartyId id, PartyRole role, PartyKind kind, String name, @Nullable Identifier identifier) {}
