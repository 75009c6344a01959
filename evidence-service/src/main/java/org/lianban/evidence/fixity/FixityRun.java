package org.lianban.evidence.fixity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/**
 * A run over the whole vault, as it stands; times are those of the database.
 *
 * @param askedFrom the address that asked for it
 * @param heard when it last had something to write down
 * @param ended when it ended; if it broke off, when it was last heard of; absent while it runs
 * @param read items read so far, damaged and failed ones included
 * @param of how many there are to read: those at its beginning, more if more came in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FixityRun(
        UUID run,
        State state,
        Instant begun,
        String askedFrom,
        Instant heard,
        @Nullable Instant ended,
        int read,
        int of,
        Found damaged,
        Found failed) {
    /** Only {@link #FINISHED} has an opinion on every item. */
    enum State {
        /** At it, or waiting for a scheduled portion to end. */
        RUNNING,
        /** Every item had its turn; what came of it is in {@code damaged} and {@code failed}. */
        FINISHED,
        /** The vault's folder is not there: it ended, and says nothing about the items left. */
        VAULT_AWAY,
        /** Its process stopped or lost the database; the items left were not read. */
        BROKEN_OFF
    }

    /**
     * @param count of all
     * @param items the first of them
     */
    record Found(int count, List<EvidenceId> items) {
        Found {
            items = List.copyOf(items);
        }
    }

    FixityRun brokenOff() {
        return new FixityRun(
                run, State.BROKEN_OFF, begun, askedFrom, heard, heard, read, of, damaged, failed);
    }
}
