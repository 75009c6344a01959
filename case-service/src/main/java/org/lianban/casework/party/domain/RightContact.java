package org.lianban.casework.party.domain;

import org.jspecify.annotations.Nullable;

/** Whom to ask at the right holder's; the telephone is sealed at rest and told in no fact. */
public record RightContact(
        @Nullable String name, @Nullable String telephone, @Nullable String address) {
    // A record prints its parts; this one must not, wherever it may be logged.
    @Override
    public String toString() {
        return "RightContact[protected]";
    }
}
