package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;

/** Who is told that a matter was met by others, and of who alone sees it. */
final class MatterRules {
    private MatterRules() {}

    static Announcement matched(MatterMatched matched) {
        return Announcement.none()
                .naming("by", matched.askedBy())
                .to(matched.officeId(), Post.AGENCY_HEAD, Post.OFFICERS_IN_CHARGE);
    }

    /** Whoever sees it no longer is told by no notice: he would learn that there is something. */
    static Announcement restricted(MatterRestricted restricted) {
        return Announcement.none()
                .naming("office", restricted.officeId())
                .to(
                        restricted.officeId(),
                        Post.OFFICERS_IN_CHARGE,
                        Post.UNIT_HEAD,
                        Post.AGENCY_HEAD);
    }

    static Announcement changed(RestrictionChanged changed) {
        return Announcement.none()
                .naming("office", changed.officeId())
                .to(changed.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    static Announcement lifted(RestrictionLifted lifted) {
        return Announcement.none()
                .naming("office", lifted.officeId())
                .to(lifted.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }
}
