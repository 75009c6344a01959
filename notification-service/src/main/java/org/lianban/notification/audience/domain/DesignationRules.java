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
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("office", requested.requestedBy())
                        .naming("superior", requested.superior())
                        .asking(requested.superior(), Post.DESIGNATOR, signing)
                        .asking(requested.superior(), Post.LIAISON, signing)
                        .ending(Expectation.of(Act.REQUEST_DESIGNATION, transfer));
        return sender(told, transfer, situation);
    }

    static Announcement papersReceived(DesignationPapersReceived received, Situation situation) {
        TransferId transfer = received.transferId();
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("superior", received.superior())
                        .asking(
                                received.superior(),
                                Post.DESIGNATOR,
                                Expectation.of(Act.DESIGNATE, transfer))
                        .ending(Expectation.of(Act.SIGN_FOR_PAPERS, transfer));
        return situation
                .parties(transfer)
                .map(parties -> told.to(parties.to(), Post.AGENCY_HEAD))
                .orElse(told);
    }

    /** Where the sender itself is designated nothing moves, and nobody signs. */
    static Announcement designated(JurisdictionDesignated designated, Situation situation) {
        TransferId transfer = designated.transferId();
        OfficeId designee = designated.designee();
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("superior", designated.superior())
                        .naming("designee", designee)
                        .ending(Expectation.of(Act.DESIGNATE, transfer));
        boolean moves =
                situation
                        .parties(transfer)
                        .map(parties -> !parties.from().equals(designee))
                        .orElse(true);
        Announcement signed =
                moves
                        ? told.asking(
                                designee, Post.LIAISON, Expectation.of(Act.SIGN_FOR_FILE, transfer))
                        : told;
        return situation
                .parties(transfer)
                .map(
                        parties ->
                                signed.to(parties.from(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                                        .to(parties.to(), Post.AGENCY_HEAD))
                .orElse(signed)
                .to(designee, Post.AGENCY_HEAD);
    }

    static Announcement fileReceived(TransferFileReceived received, Situation situation) {
        TransferId transfer = received.transferId();
        Announcement told =
                Announcement.none()
                        .naming(transfer)
                        .naming("designee", received.designee())
                        .ending(Expectation.of(Act.SIGN_FOR_FILE, transfer));
        return situation
                .parties(transfer)
                .map(
                        parties ->
                                TransferRules.moved(
                                        told,
                                        received.matterId(),
                                        received.designee(),
                                        parties.from(),
                                        parties.listed()))
                .orElse(
                        told.asking(
                                received.designee(),
                                Post.UNIT_HEAD,
                                Expectation.of(
                                        Act.ASSIGN_OFFICERS,
                                        received.matterId(),
                                        received.designee())));
    }

    private static Announcement sender(
            Announcement told, TransferId transfer, Situation situation) {
        return situation
                .parties(transfer)
                .map(parties -> told.to(parties.from(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD))
                .orElse(told);
    }
}
