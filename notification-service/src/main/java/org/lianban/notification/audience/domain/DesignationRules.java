package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.DesignationPapersReceived;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferId;

/** Who is told on the way from an objection to the designated office. */
final class DesignationRules {
    private DesignationRules() {}

    static Announcement requested(DesignationRequested requested, Situation situation) {
        TransferId transfer = requested.transferId();
        Expectation signing = Expectation.of(Act.SIGN_FOR_PAPERS, transfer);
        return Announcement.none()
                .naming(transfer)
                .naming("office", requested.requestedBy())
                .naming("superior", requested.superior())
                .asking(requested.superior(), Post.DESIGNATOR, signing)
                .asking(requested.superior(), Post.LIAISON, signing)
                .toSender(transfer, situation, Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.REQUEST_DESIGNATION, transfer));
    }

    static Announcement papersReceived(DesignationPapersReceived received, Situation situation) {
        TransferId transfer = received.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("superior", received.superior())
                .asking(
                        received.superior(),
                        Post.DESIGNATOR,
                        Expectation.of(Act.DESIGNATE, transfer))
                .toReceiver(transfer, situation, Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.SIGN_FOR_PAPERS, transfer));
    }

    static Announcement designated(JurisdictionDesignated designated, Situation situation) {
        TransferId transfer = designated.transferId();
        OfficeId designee = designated.designee();
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("superior", designated.superior())
                        .naming("designee", designee)
                        .ending(Expectation.of(Act.DESIGNATE, transfer));
        Announcement signed =
                moves(designated, situation)
                        ? told.asking(
                                designee, Post.LIAISON, Expectation.of(Act.SIGN_FOR_FILE, transfer))
                        : told;
        return signed.toSender(transfer, situation, Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                .toReceiver(transfer, situation, Post.AGENCY_HEAD)
                .to(designee, Post.AGENCY_HEAD);
    }

    static Announcement fileReceived(TransferFileReceived received, Situation situation) {
        TransferId transfer = received.transferId();
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("designee", received.designee())
                        .ending(Expectation.of(Act.SIGN_FOR_FILE, transfer));
        Announcement taken = TransferRules.taken(told, received.matterId(), received.designee());
        return situation
                .parties(transfer)
                .map(parties -> TransferRules.given(taken, transfer, parties.from(), situation))
                .orElse(taken);
    }

    /** Where the sender itself is designated nothing moves, and nobody signs. */
    private static boolean moves(JurisdictionDesignated designated, Situation situation) {
        return situation
                .parties(designated.transferId())
                .map(parties -> !parties.from().equals(designated.designee()))
                .orElse(true);
    }
}
