package org.lianban.casework.deadline.domain;

import java.util.UUID;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.TransferId;

/**
 * What a clock of a matter is about. Two things of one matter may be under the same rule at once,
 * each with a clock of its own.
 *
 * @param id the transfer, the measure, the dispute, or the matter of the lead
 */
public record Subject(Kind kind, UUID id) {
    /** What kind of thing it is; pages open it by its kind. */
    public enum Kind {
        LEAD,
        TRANSFER,
        MEASURE,
        DISPUTE
    }

    public static Subject lead(MatterId matter) {
        return new Subject(Kind.LEAD, matter.value());
    }

    public static Subject dispute(DisputeId dispute) {
        return new Subject(Kind.DISPUTE, dispute.value());
    }

    public static Subject measure(MeasureId measure) {
        return new Subject(Kind.MEASURE, measure.value());
    }

    public static Subject transfer(TransferId transfer) {
        return new Subject(Kind.TRANSFER, transfer.value());
    }
}
