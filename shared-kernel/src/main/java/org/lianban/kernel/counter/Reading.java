package org.lianban.kernel.counter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/**
 * What a request was shown or refused: ids and codes, nothing of what was read.
 *
 * @param operation as the API names it
 * @param matter what was asked for, be there such a matter or not
 * @param object the letter, draft, party, item … that was asked for
 * @param problem the code of a refusal
 * @param purpose why, in the words of whoever looks behind a mask
 */
public record Reading(
        String operation,
        @Nullable MatterId matter,
        @Nullable UUID object,
        ReadingOutcome outcome,
        @Nullable String problem,
        @Nullable String purpose) {}
