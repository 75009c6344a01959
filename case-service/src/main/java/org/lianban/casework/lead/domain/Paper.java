package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/**
 * A paper that opens or closes excluded time: a commission, a report, a request to the right
 * holder, the reply.
 *
 * @param number or name, as it is cited
 * @param day its date; that of the act it goes with when null
 * @param item the item of evidence that holds it, if it was taken in
 */
public record Paper(String number, @Nullable LocalDate day, @Nullable EvidenceId item) {
    /** Dated within those days, both included. */
    boolean isDatedBetween(LocalDate first, LocalDate last) {
        return day == null || (!day.isBefore(first) && !day.isAfter(last));
    }
}
