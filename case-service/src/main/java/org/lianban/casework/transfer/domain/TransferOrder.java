package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Order;

/** What a jurisdiction dispute asks of transfers; both begin without a transfer letter. */
public sealed interface TransferOrder extends Order {
    TransferId transfer();

    MatterId matter();

    DisputeId dispute();

    /** Who writes the matter. */
    OfficeId from();

    /** With whom the dispute is. */
    OfficeId to();

    /**
     * The two agreed that the other office is competent: a transfer to it is drafted, to which that
     * office may not object (程序规定13).
     *
     * @param conclusion what they agreed, the letter's reason
     */
    record DraftAgreed(
            TransferId transfer,
            MatterId matter,
            DisputeId dispute,
            OfficeId from,
            OfficeId to,
            String conclusion)
            implements TransferOrder {}

    /**
     * The two did not agree: the common superior designates, as after an objection.
     *
     * @param reason the writer's last word
     * @param argument the other's last word; empty if it said nothing
     * @param since the day on which it was raised
     * @param reportedBy one of the two, or the superior that designates of its own accord
     * @param designation limit of the superior that designates of its own accord and so has the
     *     papers; null if it must sign for them first
     */
    record BeginDesignation(
            TransferId transfer,
            MatterId matter,
            DisputeId dispute,
            OfficeId from,
            OfficeId to,
            String reason,
            String argument,
            LocalDate since,
            OfficeId reportedBy,
            OfficeId superior,
            @Nullable ClockId designation)
            implements TransferOrder {}
}
