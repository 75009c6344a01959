package org.lianban.casework.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A list that was brought: by whom, when, and how far it has come. Not the list itself.
 *
 * @param digest keyed, so that nothing can be guessed from it
 * @param atomic all rows or none
 * @param rows how many it has
 * @param finishedAt null as long as rows are missing in the report
 */
record ImportRecord(
        UUID id,
        ImportKind kind,
        OfficeId office,
        PersonId person,
        String digest,
        boolean atomic,
        int rows,
        Instant begunAt,
        @Nullable Instant finishedAt) {
    /** Whether the same person brings the same list for the same purpose. */
    boolean isSame(ImportRecord other) {
        return kind == other.kind
                && person.equals(other.person)
                && office.equals(other.office)
                && digest.equals(other.digest)
                && atomic == other.atomic;
    }
}
