package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.JointHandlingAnswered;
import org.lianban.kernel.contract.JointHandlingAssigned;
import org.lianban.kernel.contract.JointHandlingEnded;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.JointHandlingInvited;
import org.lianban.kernel.contract.JointHandlingReceived;
import org.lianban.kernel.contract.JointHandlingReported;
import org.lianban.kernel.contract.JointHandlingWithdrawn;
import org.lianban.kernel.contract.OfficeId;

/** Joint handling (联合办案): the invited office signs, answers, names who does it, and reports. */
final class JointHandlingRules {
    private static final String AGREED = "AGREED";

    private JointHandlingRules() {}

    static Announcement invited(JointHandlingInvited invited) {
        JointHandlingId joint = invited.jointHandlingId();
        return between(joint, invited.from(), invited.to())
                .asking(invited.to(), Post.LIAISON, Expectation.of(Act.SIGN_FOR_LETTER, joint))
                .to(invited.to(), Post.AGENCY_HEAD)
                .to(invited.from(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement received(JointHandlingReceived received) {
        JointHandlingId joint = received.jointHandlingId();
        return between(joint, received.from(), received.to())
                .to(received.from(), Post.OFFICERS_IN_CHARGE)
                .asking(
                        received.to(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.ANSWER_INVITATION, joint))
                .ending(Expectation.of(Act.SIGN_FOR_LETTER, joint));
    }

    static Announcement answered(JointHandlingAnswered answered) {
        JointHandlingId joint = answered.jointHandlingId();
        Announcement told =
                between(joint, answered.from(), answered.to())
                        .naming("joint", answered.answer())
                        .to(answered.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                        .ending(Expectation.of(Act.ANSWER_INVITATION, joint));
        return answered.answer().equals(AGREED)
                ? told.asking(
                        answered.to(), Post.UNIT_HEAD, Expectation.of(Act.ASSIGN_OFFICERS, joint))
                : told.to(answered.to(), Post.LIAISON);
    }

    static Announcement withdrawn(JointHandlingWithdrawn withdrawn) {
        JointHandlingId joint = withdrawn.jointHandlingId();
        return between(joint, withdrawn.from(), withdrawn.to())
                .to(withdrawn.from(), Post.OFFICERS_IN_CHARGE)
                .to(withdrawn.to(), Post.LIAISON, Post.AGENCY_HEAD)
                .ending(
                        Expectation.of(Act.SIGN_FOR_LETTER, joint),
                        Expectation.of(Act.ANSWER_INVITATION, joint));
    }

    static Announcement assigned(JointHandlingAssigned assigned) {
        JointHandlingId joint = assigned.jointHandlingId();
        return between(joint, assigned.from(), assigned.to())
                .to(assigned.from(), Post.OFFICERS_IN_CHARGE)
                .askingNamed(
                        assigned.to(),
                        assigned.officers(),
                        Expectation.of(Act.REPORT_JOINT_WORK, joint))
                // Of whoever is replaced nothing is expected any more.
                .ending(Expectation.of(Act.ASSIGN_OFFICERS, joint))
                .ending(Expectation.of(Act.REPORT_JOINT_WORK, joint));
    }

    static Announcement reported(JointHandlingReported reported) {
        JointHandlingId joint = reported.jointHandlingId();
        return between(joint, reported.from(), reported.to())
                .naming("place", String.valueOf(reported.number()))
                .to(reported.from(), Post.OFFICERS_IN_CHARGE)
                .to(reported.to(), Post.UNIT_HEAD)
                .ending(Expectation.of(Act.REPORT_JOINT_WORK, joint));
    }

    static Announcement ended(JointHandlingEnded ended) {
        JointHandlingId joint = ended.jointHandlingId();
        return between(joint, ended.from(), ended.to())
                .naming("office", ended.endedBy())
                .to(ended.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                .to(ended.to(), Post.LIAISON, Post.AGENCY_HEAD)
                .toNamed(ended.to(), ended.officers())
                .ending(
                        Expectation.of(Act.ASSIGN_OFFICERS, joint),
                        Expectation.of(Act.REPORT_JOINT_WORK, joint));
    }

    private static Announcement between(JointHandlingId joint, OfficeId from, OfficeId to) {
        return Announcement.none()
                .naming(Correspondence.JOINT_HANDLING, joint.value())
                .naming("from", from)
                .naming("to", to);
    }
}
