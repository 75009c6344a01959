package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.MatterMatched;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;

/** Who is told that others met a matter or read it by its number, and who alone sees it. */
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

    /** Those who work with it are told; whoever is kept from it finds the mark where he reads. */
    static Announcement marked(DocumentMarkedSecret marked) {
        return Announcement.none()
                .naming("office", marked.officeId())
                .to(marked.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    static Announcement secrecyLifted(DocumentSecrecyLifted lifted) {
        return Announcement.none()
                .naming("office", lifted.officeId())
                .to(lifted.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    /** Neither who reads it so nor the auditor sees the matter: both find it on their pages. */
    static Announcement challenged(MatterChallenged challenged) {
        return Announcement.none()
                .naming("by", challenged.byOffice())
                .to(challenged.officeId(), Post.AGENCY_HEAD, Post.PRINCIPAL);
    }

    static Announcement reviewed(ChallengeReviewed reviewed) {
        return Announcement.none()
                .naming("office", reviewed.officeId())
                .to(reviewed.officeId(), Post.AGENCY_HEAD, Post.PRINCIPAL);
    }
}
