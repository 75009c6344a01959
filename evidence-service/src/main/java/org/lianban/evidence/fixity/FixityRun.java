package org.lianban.evidence.fixity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.lianban.kernel.contract.EvidenceId;

/**
 * What one run came to.
 *
 * @param busy another replica was at it: nothing was read
 * @param vaultAway the vault's folder is not there: the run ended, and nothing was found damaged
 * @param damaged what was found damaged in it
 * @param failed what could not be looked at or written down: a fault of ours, not of the bytes
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FixityRun(
        boolean busy,
        boolean vaultAway,
        int read,
        List<EvidenceId> damaged,
        List<EvidenceId> failed) {
    static final FixityRun BUSY = new FixityRun(true, false, 0, List.of(), List.of());

    FixityRun {
        damaged = List.copyOf(damaged);
        failed = List.copyOf(failed);
    }

    /** A run that has just begun. */
    static FixityRun begun() {
        return new FixityRun(false, false, 0, List.of(), List.of());
    }

    FixityRun andRead() {
        return new FixityRun(busy, vaultAway, read + 1, damaged, failed);
    }

    FixityRun andDamaged(EvidenceId item) {
        return new FixityRun(busy, vaultAway, read + 1, and(damaged, item), failed);
    }

    FixityRun andFailed(EvidenceId item) {
        return new FixityRun(busy, vaultAway, read + 1, damaged, and(failed, item));
    }

    FixityRun endedWithoutVault() {
        return new FixityRun(busy, true, read, damaged, failed);
    }

    private static List<EvidenceId> and(List<EvidenceId> some, EvidenceId one) {
        List<EvidenceId> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
