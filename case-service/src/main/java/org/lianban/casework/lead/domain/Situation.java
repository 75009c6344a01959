package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules must know beside the lead.
 *
 * @param verification the running clock of verification (DL-01), if any
 * @param evidence those of the items named in the command that the matter has
 * @param awaited another office owes an answer about the matter
 * @param laws in all their versions
 */
public record Situation(
        MatterFile matter,
        Caller caller,
        OfficeTree offices,
        LocalDate today,
        @Nullable RunningClock verification,
        Set<EvidenceId> evidence,
        boolean awaited,
        LawBook laws) {
    public Situation {
        evidence = Set.copyOf(evidence);
    }
}
