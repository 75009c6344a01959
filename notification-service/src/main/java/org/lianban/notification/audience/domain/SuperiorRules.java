package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.FileSurrendered;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TakingUpRequested;
import org.lianban.kernel.contract.TransferId;

/** Who is told when a superior hands a matter down, takes one up, or is asked to. */
final class SuperiorRules {
    private SuperiorRules() {}

    static Announcement assigned(AssignmentIssued issued) {
        TransferId transfer = issued.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("from", issued.from())
                .naming("to", issued.to())
                .asking(issued.to(), Post.LIAISON, Expectation.of(Act.SIGN_FOR_FILE, transfer))
                .to(issued.to(), Post.AGENCY_HEAD)
                .to(issued.from(), Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.APPROVE_TRANSFER, transfer));
    }

    /** Whoever had a draft of its own has no more business with it. */
    static Announcement takenUp(TakingUpDecided decided) {
        TransferId transfer = decided.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("from", decided.from())
                .naming("superior", decided.superior())
                .asking(
                        decided.from(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.SURRENDER_FILE, transfer))
                .to(decided.from(), Post.OFFICERS_IN_CHARGE, Post.LIAISON);
    }

    static Announcement surrendered(FileSurrendered surrendered) {
        TransferId transfer = surrendered.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("from", surrendered.from())
                .naming("to", surrendered.to())
                .asking(surrendered.to(), Post.LIAISON, Expectation.of(Act.SIGN_FOR_FILE, transfer))
                .to(surrendered.to(), Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.SURRENDER_FILE, transfer));
    }

    static Announcement asked(TakingUpRequested asked) {
        TransferId transfer = asked.transferId();
        Expectation signing = Expectation.of(Act.SIGN_FOR_PAPERS, transfer);
        return Announcement.none()
                .naming(transfer)
                .naming("from", asked.requestedBy())
                .naming("superior", asked.superior())
                .asking(asked.superior(), Post.DESIGNATOR, signing)
                .asking(asked.superior(), Post.LIAISON, signing)
                .to(asked.requestedBy(), Post.OFFICERS_IN_CHARGE);
    }
}
