package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask of leads. */
public sealed interface LeadOrder extends Order {
    MatterId matter();

    /** The office took the matter over: its own lead begins, from the old office's facts. */
    record TakeOverLead(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            OfficeId from,
            LocalDate receivedOn)
            implements LeadOrder {}

    /** The sender's lead becomes transferred out, and its filed target is released. */
    record LeaveLead(MatterId matter, OfficeId office) implements LeadOrder {}
}
