package org.lianban.casework.measure.domain;

import java.util.List;
import org.lianban.kernel.contract.EvidenceId;

/**
 * How perishable goods were disposed of (先行处置).
 *
 * @param consent number of the paper by which the owner agreed
 * @param how sold, destroyed, given away
 * @param kept the evidence that was kept of them: samples, photographs
 */
public record Disposal(String consent, String how, List<EvidenceId> kept) {
    public Disposal {
        kept = List.copyOf(kept);
    }
}
