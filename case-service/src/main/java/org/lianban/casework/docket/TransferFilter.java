package org.lianban.casework.docket;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * What a list of transfers was asked for.
 *
 * @param office the reader: only what it may see is listed
 * @param direction null for every one
 * @param open only what has not ended
 */
record TransferFilter(OfficeId office, @Nullable Direction direction, boolean open, int limit) {
    /** How the reader's office has to do with the transfer. */
    enum Direction {
        /** Addressed or designated to it, once issued. */
        INCOMING,
        OUTGOING,
        /** It is asked to designate. */
        DECIDING
    }

    static TransferFilter of(OfficeId office, TransferQuestion asked) {
        String direction = asked.direction();
        return new TransferFilter(
                office,
                direction == null
                        ? null
                        : MatterFilter.constant(Direction.class, "direction", direction),
                "true".equals(asked.open()),
                MatterFilter.limit(asked.limit()));
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return String.join("|", office.value(), String.valueOf(direction), String.valueOf(open));
    }
}
