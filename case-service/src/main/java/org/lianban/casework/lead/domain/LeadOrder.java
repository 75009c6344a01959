package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask of leads; clocks are ordered by whoever moves the matter. */
public sealed interface LeadOrder extends Order {
    MatterId matter();

    OfficeId office();

    /**
     * The receiver's lead begins with the sender's content, at the stage of a registered lead
     * (decision 1).
     *
     * @param receivedOn day of receipt, from which its own limits count
     */
    record TakeOverLead(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            OfficeId from,
            LocalDate receivedOn)
            implements LeadOrder {}

    /** The sender's lead becomes TRANSFERRED_OUT and its filed target is released. */
    record LeaveLead(MatterId matter, OfficeId office) implements LeadOrder {}
}
