package org.lianban.casework.transfer.domain;

import java.util.List;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.party.domain.PartiesOfMatter;

/**
 * What the writing office has of the matter beside its evidence.
 *
 * @param measures its own that have not ended, oldest first
 * @param clocks its own that have not ended
 * @param awaited another office owes an answer about the matter
 */
public record Holdings(
        PartiesOfMatter parties, List<OpenMeasure> measures, List<Clock> clocks, boolean awaited) {
    public Holdings {
        measures = List.copyOf(measures);
        clocks = List.copyOf(clocks);
    }
}
