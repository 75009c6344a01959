package org.lianban.casework.dispute.domain;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * What is asked of a dispute that is raised; identifiers of what will come to be are given along.
 */
public sealed interface DisputeCommand {
    default DisputeStep step() {
        return switch (this) {
            case StatePosition _ -> DisputeStep.STATE;
            case Propose _ -> DisputeStep.PROPOSE;
            case Agree _ -> DisputeStep.AGREE;
            case ReportUp _ -> DisputeStep.REPORT_UP;
            case TakeUp _ -> DisputeStep.TAKE_UP;
            case Drop _ -> DisputeStep.DROP;
        };
    }

    record StatePosition(OfficeId competent, String argument) implements DisputeCommand {}

    /** The fields are those of {@link Conclusion}. */
    record Propose(
            OfficeId competent,
            String text,
            LocalDateTime heldAt,
            String present,
            @Nullable String place)
            implements DisputeCommand {}

    /**
     * @param transfer of the draft that follows if the other office is competent
     */
    record Agree(LetterId minutes, TransferId transfer) implements DisputeCommand {}

    record ReportUp(LetterId letter, TransferId transfer) implements DisputeCommand {}

    record TakeUp(TransferId transfer, ClockId designation) implements DisputeCommand {}

    record Drop(String reason) implements DisputeCommand {}
}
