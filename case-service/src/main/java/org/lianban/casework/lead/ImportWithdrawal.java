package org.lianban.casework.lead;

import org.lianban.casework.lead.domain.LeadCommand.WithdrawImport;
import org.lianban.casework.party.PlainTexts;

/** Why an import is taken back. */
record ImportWithdrawal(String reason) {
    private static final int LONGEST_REASON = 500;

    WithdrawImport checked() {
        return new WithdrawImport(PlainTexts.text("/reason", reason, LONGEST_REASON));
    }
}
