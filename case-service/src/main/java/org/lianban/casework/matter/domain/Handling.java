package org.lianban.casework.matter.domain;

import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.OfficeId;

/**
 * One office's handling of the matter.
 *
 * @param number the office's own, {@code XS-株炎-2026-000118}; no meaning is parsed out of it
 * @param epoch the epoch under which it was opened
 * @param openMeasures how many measures on goods the office has not ended
 */
public record Handling(
        HandlingId id,
        OfficeId office,
        String number,
        Stage stage,
        Because because,
        long epoch,
        int openMeasures) {
    /** As it begins: no goods are held. */
    public Handling(
            HandlingId id,
            OfficeId office,
            String number,
            Stage stage,
            Because because,
            long epoch) {
        this(id, office, number, stage, because, epoch, 0);
    }
}
