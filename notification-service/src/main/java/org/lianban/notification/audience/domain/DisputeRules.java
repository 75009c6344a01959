package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.DisputeAgreed;
import org.lianban.kernel.contract.DisputeConclusionProposed;
import org.lianban.kernel.contract.DisputeDropped;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.DisputePositionStated;
import org.lianban.kernel.contract.DisputeRaised;
import org.lianban.kernel.contract.DisputeReportedUp;
import org.lianban.kernel.contract.OfficeId;

/** Who is told of a jurisdiction dispute: the two heads, and those who handle the matter. */
final class DisputeRules {
    private DisputeRules() {}

    static Announcement raised(DisputeRaised raised) {
        return Announcement.none()
                .naming("from", raised.raisedBy())
                .naming("to", raised.counterpart())
                .asking(
                        raised.counterpart(),
                        Post.AGENCY_HEAD,
                        answer(raised.disputeId(), raised.counterpart()))
                .to(raised.raisedBy(), Post.OFFICERS_IN_CHARGE);
    }

    /** A new word takes what was proposed off the table. */
    static Announcement stated(DisputePositionStated stated) {
        return Announcement.none()
                .naming("office", stated.statedBy())
                .naming("competent", stated.competent())
                .to(stated.other(), Post.AGENCY_HEAD)
                .ending(
                        answer(stated.disputeId(), stated.statedBy()),
                        agreement(stated.disputeId(), stated.statedBy()),
                        agreement(stated.disputeId(), stated.other()));
    }

    static Announcement proposed(DisputeConclusionProposed proposed) {
        return Announcement.none()
                .naming("office", proposed.proposedBy())
                .naming("competent", proposed.competent())
                .asking(
                        proposed.other(),
                        Post.AGENCY_HEAD,
                        agreement(proposed.disputeId(), proposed.other()))
                .ending(
                        answer(proposed.disputeId(), proposed.proposedBy()),
                        agreement(proposed.disputeId(), proposed.proposedBy()));
    }

    static Announcement agreed(DisputeAgreed agreed) {
        return over(
                Announcement.none()
                        .naming("from", agreed.raisedBy())
                        .naming("to", agreed.counterpart())
                        .naming("competent", agreed.competent())
                        .to(agreed.raisedBy(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                        .to(agreed.counterpart(), Post.AGENCY_HEAD),
                agreed.disputeId(),
                agreed.raisedBy(),
                agreed.counterpart());
    }

    /** What the superior must do, the facts of the designation say. */
    static Announcement reportedUp(DisputeReportedUp reported) {
        return over(
                Announcement.none()
                        .naming("from", reported.raisedBy())
                        .naming("to", reported.counterpart())
                        .naming("superior", reported.superior())
                        .to(reported.raisedBy(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                        .to(reported.counterpart(), Post.AGENCY_HEAD),
                reported.disputeId(),
                reported.raisedBy(),
                reported.counterpart());
    }

    static Announcement dropped(DisputeDropped dropped) {
        return over(
                Announcement.none()
                        .naming("from", dropped.raisedBy())
                        .naming("to", dropped.counterpart())
                        .to(dropped.counterpart(), Post.AGENCY_HEAD)
                        .to(dropped.raisedBy(), Post.OFFICERS_IN_CHARGE),
                dropped.disputeId(),
                dropped.raisedBy(),
                dropped.counterpart());
    }

    private static Announcement over(
            Announcement told, DisputeId dispute, OfficeId raisedBy, OfficeId counterpart) {
        return told.ending(
                answer(dispute, counterpart),
                agreement(dispute, raisedBy),
                agreement(dispute, counterpart));
    }

    private static Expectation answer(DisputeId dispute, OfficeId office) {
        return Expectation.of(Act.ANSWER_DISPUTE, dispute, office);
    }

    private static Expectation agreement(DisputeId dispute, OfficeId office) {
        return Expectation.of(Act.AGREE_CONCLUSION, dispute, office);
    }
}
