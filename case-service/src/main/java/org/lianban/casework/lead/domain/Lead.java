package org.lianban.casework.lead.domain;

import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * One office's lead within the shared matter.
 *
 * @param hasInformant somebody is protected; who, stands elsewhere
 */
public record Lead(
        MatterId matter,
        HandlingId handling,
        OfficeId office,
        LeadContent content,
        boolean hasInformant,
        LeadState state) {
    // Only after the rules have found that it is being verified.
    Verifying verifying() {
        return switch (state) {
            case Verifying verifying -> verifying;
            case Registered _, CaseFiled _, NotFiled _, TransferredOut _ ->
                    throw new IllegalStateException("the lead is not being verified");
        };
    }

    Lead in(LeadState next) {
        return new Lead(matter, handling, office, content, hasInformant, next);
    }

    Lead with(LeadContent established) {
        return new Lead(matter, handling, office, established, hasInformant, state);
    }
}
