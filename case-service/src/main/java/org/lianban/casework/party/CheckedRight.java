package org.lianban.casework.party;

import java.time.Instant;
import java.util.List;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.kernel.contract.OfficeId;

/**
 * A right with who looked last and what earlier looks found; the version {@code If-Match} names.
 */
record CheckedRight(
        RightRecord right, OfficeId office, Instant at, List<Earlier> earlier, long version) {
    CheckedRight {
        earlier = List.copyOf(earlier);
    }

    /** An earlier look into the register. */
    record Earlier(RightRecord right, OfficeId office) {}
}
