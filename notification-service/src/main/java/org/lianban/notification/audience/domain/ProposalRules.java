package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.ProposalAccepted;
import org.lianban.kernel.contract.ProposalDeclined;
import org.lianban.kernel.contract.ProposalMade;
import org.lianban.kernel.contract.ProposalWithdrawn;

/**
 * Proposals of offices that may not write a matter (建议): whoever may answer is told, and of the
 * answer the office that proposed. No limit runs: what waits is counted in "my work".
 */
final class ProposalRules {
    private ProposalRules() {}

    // Whoever writes by now answers: the matter may have moved before this was heard.
    static Announcement made(ProposalMade made, Situation situation) {
        return Announcement.none()
                .naming("office", made.officeId())
                .naming("proposal", made.kind())
                .to(
                        situation.writingOffice(made.matterId()).orElse(made.to()),
                        Post.OFFICERS_IN_CHARGE,
                        Post.AGENCY_HEAD);
    }

    static Announcement accepted(ProposalAccepted accepted) {
        return Announcement.none()
                .naming("office", accepted.officeId())
                .naming("proposal", accepted.kind())
                .to(accepted.proposedBy(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD, Post.LIAISON);
    }

    static Announcement declined(ProposalDeclined declined) {
        return Announcement.none()
                .naming("office", declined.officeId())
                .naming("proposal", declined.kind())
                .to(declined.proposedBy(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD, Post.LIAISON);
    }

    static Announcement withdrawn(ProposalWithdrawn withdrawn) {
        return Announcement.none()
                .naming("office", withdrawn.officeId())
                .naming("proposal", withdrawn.kind())
                .to(withdrawn.to(), Post.OFFICERS_IN_CHARGE);
    }
}
