package org.lianban.casework.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.ReadingOutcome;
import org.lianban.kernel.contract.MatterId;

/**
 * A line of the log: ids and codes, nothing of what was read.
 *
 * @param operation as the API names it
 * @param matter what was asked for, be there such a matter or not
 * @param object the letter, draft, party … that was asked for
 * @param problem the code of a refusal
 */
record Reading(
        Reader reader,
        String operation,
        @Nullable MatterId matter,
        @Nullable UUID object,
        ReadingOutcome outcome,
        @Nullable String problem,
        @Nullable String purpose) {}
