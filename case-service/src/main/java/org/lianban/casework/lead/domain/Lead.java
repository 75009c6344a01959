package org.lianban.casework.lead.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
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
 * @param informantNotice the last time he was told where the matter belongs
 */
public record Lead(
        MatterId matter,
        HandlingId handling,
        OfficeId office,
        LeadContent content,
        boolean hasInformant,
        @Nullable InformantNotice informantNotice,
        LeadState state) {
    // Only after the rules have found that it is being verified.
    Verifying verifying() {
        return switch (state) {
            case Verifying verifying -> verifying;
            case Registered _,
                    CaseFiled _,
                    NotFiled _,
                    TransferredOut _,
                    Merged _,
                    ImportWithdrawn _ ->
                    throw new IllegalStateException("the lead is not being verified");
        };
    }

    // Only after the rules have found that it went into another.
    Merged merged() {
        return switch (state) {
            case Merged merged -> merged;
            case Registered _,
                    Verifying _,
                    CaseFiled _,
                    NotFiled _,
                    TransferredOut _,
                    ImportWithdrawn _ ->
                    throw new IllegalStateException("the lead went into no other");
        };
    }

    Lead in(LeadState next) {
        return new Lead(matter, handling, office, content, hasInformant, informantNotice, next);
    }

    Lead with(LeadContent established) {
        return new Lead(
                matter, handling, office, established, hasInformant, informantNotice, state);
    }

    Lead told(InformantNotice notice) {
        return new Lead(matter, handling, office, content, hasInformant, notice, state);
    }
}
