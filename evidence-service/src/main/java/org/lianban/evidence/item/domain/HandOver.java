package org.lianban.evidence.item.domain;

import java.time.Instant;
import java.util.Set;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;

/**
 * The matter moved on to another office. Which items came too late for that follows from what the
 * items carry and from the transfer's list alone, not from when the move was heard of here.
 *
 * @param from the old office
 * @param epoch the turn that began with it
 * @param at when it was recorded, by the machine's clock
 * @param listed what goes along under the transfer, whatever the epoch
 */
public record HandOver(OfficeId from, long epoch, Instant at, Set<EvidenceId> listed) {
    public HandOver {
        listed = Set.copyOf(listed);
    }

    /**
     * Whether the old office took it in only afterwards, under leave of an earlier turn. What it
     * takes in for another's request, as any office may that is asked, is nothing left over.
     */
    public boolean wasMissedBy(Item item) {
        boolean ofOldOffice = item.office().equals(from) && item.taken().epoch() < epoch;
        boolean afterwards = !item.taken().recordedAt().isBefore(at);
        return item.assistance() == null
                && ofOldOffice
                && afterwards
                && !listed.contains(item.id());
    }
}
