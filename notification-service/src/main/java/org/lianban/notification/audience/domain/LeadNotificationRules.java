package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.LeadNotificationAnswered;
import org.lianban.kernel.contract.LeadNotificationReceived;
import org.lianban.kernel.contract.LeadNotified;

/** Notifications of leads (线索通报): the notified office answers, the other waits for it. */
final class LeadNotificationRules {
    private LeadNotificationRules() {}

    static Announcement notified(LeadNotified notified) {
        return Announcement.none()
                .naming("from", notified.from())
                .naming("to", notified.to())
                .naming(Correspondence.LEAD_NOTIFICATION, notified.notificationId().value())
                .to(notified.from(), Post.OFFICERS_IN_CHARGE)
                .asking(
                        notified.to(),
                        Post.LIAISON,
                        Expectation.of(Act.ANSWER_NOTIFICATION, notified.notificationId()))
                .to(notified.to(), Post.AGENCY_HEAD);
    }

    static Announcement received(LeadNotificationReceived received) {
        return Announcement.none()
                .naming("from", received.from())
                .naming("to", received.to())
                .naming(Correspondence.LEAD_NOTIFICATION, received.notificationId().value())
                .to(received.from(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement answered(LeadNotificationAnswered answered) {
        return Announcement.none()
                .naming("from", answered.from())
                .naming("to", answered.to())
                .naming("answer", answered.answer())
                .naming(Correspondence.LEAD_NOTIFICATION, answered.notificationId().value())
                .to(answered.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                .to(answered.to(), Post.AGENCY_HEAD)
                .ending(Expectation.of(Act.ANSWER_NOTIFICATION, answered.notificationId()));
    }
}
