package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.RightLapsing;

/** Who is told that a right named in a matter ends. */
final class RightRules {
    private RightRules() {}

    /** Those who handle the matter: whether it was renewed is theirs to find out. */
    static Announcement lapsing(RightLapsing lapsing) {
        return Announcement.none()
                .to(lapsing.officeId(), Post.OFFICERS_IN_CHARGE)
                .naming("right", lapsing.name())
                .naming("due", lapsing.validTo().toString());
    }
}
