package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferCompleted;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferObjected;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;

/** Who is told of a transfer between two offices. */
final class TransferRules {
    private TransferRules() {}

    static Announcement submitted(TransferSubmitted submitted) {
        TransferId transfer = submitted.transferId();
        return between(transfer, submitted.from(), submitted.to())
                .asking(
                        submitted.from(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.APPROVE_TRANSFER, transfer))
                .ending(Expectation.of(Act.REVISE_TRANSFER, transfer));
    }

    static Announcement declined(TransferDeclined declined) {
        TransferId transfer = declined.transferId();
        return between(transfer, declined.from(), declined.to())
                .asking(
                        declined.from(),
                        Post.OFFICERS_IN_CHARGE,
                        Expectation.of(Act.REVISE_TRANSFER, transfer))
                .ending(Expectation.of(Act.APPROVE_TRANSFER, transfer));
    }

    static Announcement issued(TransferIssued issued) {
        TransferId transfer = issued.transferId();
        return asking(
                        between(transfer, issued.from(), issued.to()),
                        issued.from(),
                        issued.to(),
                        Post.LIAISON,
                        Expectation.of(Act.SIGN_FOR_LETTER, transfer))
                .to(issued.from(), Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.APPROVE_TRANSFER, transfer));
    }

    // Nobody of a body outside reads notices: the sender's liaison, who keys its papers in, is
    // told.
    private static Announcement asking(
            Announcement told, OfficeId from, OfficeId to, Post post, Expectation expected) {
        return Outside.is(to) ? told.to(from, Post.LIAISON) : told.asking(to, post, expected);
    }

    /** Of a letter that never went out, nobody but the sender ever heard. */
    static Announcement withdrawn(TransferWithdrawn withdrawn) {
        TransferId transfer = withdrawn.transferId();
        Announcement senders =
                between(transfer, withdrawn.from(), withdrawn.to())
                        .to(withdrawn.from(), Post.OFFICERS_IN_CHARGE)
                        .ending(
                                Expectation.of(Act.REVISE_TRANSFER, transfer),
                                Expectation.of(Act.APPROVE_TRANSFER, transfer),
                                Expectation.of(Act.SIGN_FOR_LETTER, transfer),
                                Expectation.of(Act.SURRENDER_FILE, transfer),
                                Expectation.of(Act.SIGN_FOR_FILE, transfer));
        return Boolean.FALSE.equals(withdrawn.letterOut())
                ? senders
                : senders.to(
                        Outside.is(withdrawn.to()) ? withdrawn.from() : withdrawn.to(),
                        Post.LIAISON);
    }

    static Announcement delivered(TransferDelivered delivered) {
        TransferId transfer = delivered.transferId();
        return asking(
                        between(transfer, delivered.from(), delivered.to()),
                        delivered.from(),
                        delivered.to(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.ANSWER_TRANSFER, transfer))
                .to(delivered.from(), Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.SIGN_FOR_LETTER, transfer));
    }

    static Announcement accepted(TransferAccepted accepted, Situation situation) {
        Announcement told =
                between(accepted.transferId(), accepted.from(), accepted.to())
                        .to(accepted.from(), Post.AGENCY_HEAD)
                        .ending(Expectation.of(Act.ANSWER_TRANSFER, accepted.transferId()));
        Announcement taken = taken(told, accepted.matterId(), accepted.from(), accepted.to());
        return given(taken, accepted.transferId(), accepted.from(), situation);
    }

    /**
     * Whoever the matter has moved to, by acceptance or designation: officers are named. If it lies
     * outside, the sender's liaison goes on.
     */
    static Announcement taken(Announcement told, MatterId matter, OfficeId from, OfficeId to) {
        return asking(
                told, from, to, Post.UNIT_HEAD, Expectation.of(Act.ASSIGN_OFFICERS, matter, to));
    }

    /** Whoever it has moved from: what is on the list is dispatched, if there is one. */
    static Announcement given(
            Announcement told, TransferId transfer, OfficeId from, Situation situation) {
        boolean listed = situation.parties(transfer).map(Situation.Parties::listed).orElse(false);
        return listed
                ? told.asking(
                        from,
                        Post.OFFICERS_IN_CHARGE,
                        Expectation.of(Act.DISPATCH_EVIDENCE, transfer))
                : told.to(from, Post.OFFICERS_IN_CHARGE);
    }

    /** The receiver now owes the request to the common superior. */
    static Announcement objected(TransferObjected objected) {
        TransferId transfer = objected.transferId();
        return asking(
                        between(transfer, objected.from(), objected.to()),
                        objected.from(),
                        objected.to(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.REQUEST_DESIGNATION, transfer))
                .to(objected.from(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.ANSWER_TRANSFER, transfer));
    }

    static Announcement handedOver(TransferHandedOver handedOver, Situation situation) {
        TransferId transfer = handedOver.transferId();
        OfficeId holder = handedOver.officeId();
        Announcement told = Announcement.none().naming(transfer).naming("office", holder);
        Announcement asked =
                Outside.is(holder)
                        ? told.toSender(transfer, situation, Post.LIAISON)
                        : told.asking(
                                holder,
                                Post.AGENCY_HEAD,
                                Expectation.of(Act.COMPLETE_TRANSFER, transfer));
        return asked.toSender(transfer, situation, Post.OFFICERS_IN_CHARGE)
                .ending(Expectation.of(Act.HAND_OVER, transfer));
    }

    static Announcement completed(TransferCompleted completed) {
        TransferId transfer = completed.transferId();
        return Announcement.none()
                .naming(transfer)
                .naming("from", completed.from())
                .naming("office", completed.officeId())
                .to(completed.from(), Post.OFFICERS_IN_CHARGE, Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.COMPLETE_TRANSFER, transfer));
    }

    private static Announcement between(TransferId transfer, OfficeId from, OfficeId to) {
        return Announcement.none().naming(transfer).naming("from", from).naming("to", to);
    }
}
