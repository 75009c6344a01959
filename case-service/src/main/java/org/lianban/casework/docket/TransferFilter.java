package org.lianban.casework.docket;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Fields;

/**
 * What a list of transfers was asked for.
 *
 * @param office the reader: only what it may see is listed
 * @param person who reads: what he is recused from is not listed
 * @param direction null for every one
 * @param open only what has not ended
 */
record TransferFilter(
        OfficeId office, PersonId person, @Nullable Direction direction, boolean open, int limit) {
    /** How the reader's office has to do with the transfer. */
    enum Direction {
        /** Addressed or designated to it, once issued. */
        INCOMING,
        OUTGOING,
        /** It is asked to designate. */
        DECIDING
    }

    static TransferFilter of(Caller caller, TransferQuestion asked) {
        String direction = asked.direction();
        return new TransferFilter(
                caller.office(),
                caller.person(),
                direction == null
                        ? null
                        : MatterFilter.constant(Direction.class, "direction", direction),
                Fields.flag("open", asked.open()),
                MatterFilter.limit(asked.limit()));
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return String.join("|", office.value(), String.valueOf(direction), String.valueOf(open));
    }
}
