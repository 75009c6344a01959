package org.lianban.casework.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A party or right of a matter that no longer stands.
 *
 * @param isRight a right; otherwise a party
 * @param identifier as it was normalised, of a natural person the mask; null where none was given
 * @param byName what stands in its place; null if it was withdrawn
 * @param reason as the officer wrote it
 */
public record FormerEntry(
        boolean isRight,
        String name,
        @Nullable String identifier,
        @Nullable String byName,
        String reason,
        OfficeId office,
        PersonId person,
        Instant at) {}
