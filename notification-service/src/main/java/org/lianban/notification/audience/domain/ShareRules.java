package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.ShareAccepted;
import org.lianban.kernel.contract.ShareDeclined;
import org.lianban.kernel.contract.ShareExpired;
import org.lianban.kernel.contract.ShareOffered;
import org.lianban.kernel.contract.ShareRecalled;
import org.lianban.kernel.contract.ShareWithdrawn;

/**
 * Shares of a matter (信息共享). Who does not see the matter is told of none of its facts: an office
 * finds what is offered to it in its own list.
 */
final class ShareRules {
    private ShareRules() {}

    static Announcement offered(ShareOffered offered) {
        return Announcement.none()
                .naming("from", offered.from())
                .naming("to", offered.to())
                .to(offered.from(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement withdrawn(ShareWithdrawn withdrawn) {
        return Announcement.none()
                .naming("office", withdrawn.by())
                .naming("to", withdrawn.to())
                .to(withdrawn.by(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement declined(ShareDeclined declined) {
        return Announcement.none()
                .naming("from", declined.from())
                .naming("to", declined.to())
                .to(declined.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE);
    }

    static Announcement accepted(ShareAccepted accepted) {
        return Announcement.none()
                .naming("from", accepted.from())
                .naming("to", accepted.to())
                .to(accepted.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE)
                .to(accepted.to(), Post.AGENCY_HEAD, Post.LIAISON);
    }

    static Announcement recalled(ShareRecalled recalled) {
        return Announcement.none()
                .naming("office", recalled.by())
                .naming("to", recalled.to())
                .to(recalled.by(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement expired(ShareExpired expired) {
        return Announcement.none()
                .naming("from", expired.from())
                .naming("to", expired.to())
                .to(expired.from(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE);
    }
}
