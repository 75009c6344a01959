package org.lianban.casework.lead.domain;

import org.lianban.casework.lead.domain.LeadOrder.TakeOverLead;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;

/** Every decision about a lead. */
public final class LeadRules {
    private LeadRules() {}

    /** The receiver begins anew: nobody assigned, no extension used (decision 1). */
    public static Lead takeOver(Lead sent, TakeOverLead order) {
        // The informant stays with the office that was told (投诉举报处理办法37).
        return new Lead(
                order.matter(),
                order.handling(),
                order.office(),
                sent.content(),
                false,
                new Registered());
    }

    /** The sender lets go. */
    public static Lead leave(Lead lead) {
        return lead.in(new TransferredOut());
    }
}
