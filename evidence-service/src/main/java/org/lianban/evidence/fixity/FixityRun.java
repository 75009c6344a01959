package org.lianban.evidence.fixity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.lianban.kernel.contract.EvidenceId;

/**
 * What one run came to.
 *
 * @param busy another replica was at it: nothing was read
 * @param damaged what was found damaged in it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FixityRun(boolean busy, int read, List<EvidenceId> damaged) {
    static final FixityRun BUSY = new FixityRun(true, 0, List.of());

    FixityRun {
        damaged = List.copyOf(damaged);
    }
}
