package org.lianban.casework.transfer;

import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.TakingUpRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.OfficeId;

/** What a superior may begin with a matter, or be asked: for those alone whom it may concern. */
final class Beginnings {
    static final String DRAFT_ASSIGNMENT = "draft-assignment";
    static final String TAKE_UP_MATTER = "take-up-matter";
    static final String REQUEST_TAKING_UP = "request-taking-up";

    private Beginnings() {}

    static List<Beginning> of(List<Transfer> others, Circumstances now) {
        OfficeId own = now.by().office();
        List<Beginning> all = new ArrayList<>();
        if (now.matter().isWrittenBy(own)) {
            if (DraftRules.hasOfficesBelow(now)) {
                all.add(
                        new Beginning(
                                DRAFT_ASSIGNMENT,
                                DraftRules.closedToAssignment(others, now).orElse(null)));
            }
            if (TakingUpRules.superior(others, now).isPresent()) {
                all.add(
                        new Beginning(
                                REQUEST_TAKING_UP,
                                TakingUpRules.closedToRequest(others, now).orElse(null)));
            }
        } else if (now.offices().superiors(now.matter().writingOffice()).contains(own)) {
            all.add(
                    new Beginning(
                            TAKE_UP_MATTER,
                            TakingUpRules.closedToTakingUp(others, now).orElse(null)));
        }
        return all;
    }
}
