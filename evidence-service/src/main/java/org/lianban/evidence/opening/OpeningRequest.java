package org.lianban.evidence.opening;

import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Purpose;
import org.lianban.kernel.counter.Fields;

/**
 * What somebody wants an item's bytes for.
 *
 * @param reason required for sensitive items
 */
record OpeningRequest(Purpose purpose, @Nullable String reason) {
    private static final int LONGEST_REASON = 500;

    /** Checked at the edge. */
    record Checked(Purpose purpose, @Nullable String reason) {}

    Checked checked() {
        return new Checked(purpose, Fields.optionalText("/reason", reason, LONGEST_REASON));
    }
}
