package org.lianban.casework.lead.domain;

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
    Lead in(LeadState next) {
        return new Lead(matter, handling, office, content, hasInformant, next);
    }

    Lead with(LeadContent established) {
        return new Lead(matter, handling, office, established, hasInformant, state);
    }
}
