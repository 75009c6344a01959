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
                        .naming("superior", requested.superior());
        Announcement asked =
                Outside.is(requested.superior())
                        ? told.toSender(transfer, situation, Post.LIAISON)
                        : told.asking(requested.superior(), Post.DESIGNATOR, signing)
                                .asking(requested.superior(), Post.LIAISON, signing);
        return asked.toSender(transfer, situation, Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
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
        boolean outside = Outside.is(designee);
        Announcement signed =
                !outside && moves(designated, situation)
                        ? told.asking(
                                designee, Post.LIAISON, Expectation.of(Act.SIGN_FOR_FILE, transfer))
                        : told;
        Announcement known =
                signed.toSender(transfer, situation, Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                        .toReceiver(transfer, situation, Post.AGENCY_HEAD);
        return outside
                ? known.toSender(transfer, situation, Post.LIAISON)
                : known.to(designee, Post.AGENCY_HEAD);
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
                .map(parties -> taken(told, received, parties.from(), situation))
                .orElseGet(
                        () ->
                                Outside.is(received.designee())
                                        ? told
                                        : TransferRules.taken(
                                                told,
                                                received.matterId(),
                                                received.designee(),
                                                received.designee()));
    }

    private static Announcement taken(
            Announcement told, TransferFileReceived received, OfficeId from, Situation situation) {
        return TransferRules.given(
                TransferRules.taken(told, received.matterId(), from, received.designee()),
                received.transferId(),
                from,
                situation);
    }

    /** Where the sender itself is designated nothing moves, and nobody signs. */
    private static boolean moves(JurisdictionDesignated designated, Situation situation) {
        return situation
                .parties(designated.transferId())
                .map(parties -> !parties.from().equals(designated.designee()))
                .orElse(true);
    }
}
