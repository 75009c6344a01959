package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.StopOrdered;

/** Who is told of a filed case's course in the office that handles it. */
final class CaseRules {
    private CaseRules() {}

    static Announcement stopOrdered(StopOrdered ordered) {
        return Announcement.none()
                .naming("office", ordered.officeId())
                .to(ordered.officeId(), Post.OFFICERS_IN_CHARGE);
    }

    static Announcement concluded(CaseConcluded concluded) {
        return Announcement.none()
                .naming("office", concluded.officeId())
                .asking(
                        concluded.officeId(),
                        Post.AGENCY_HEAD,
                        Expectation.of(Act.DECIDE_CASE, concluded.matterId(), concluded.officeId()))
                .ending(
                        Expectation.of(
                                Act.VERIFY_LEAD, concluded.matterId(), concluded.officeId()));
    }

    static Announcement decided(CaseDecided decided) {
        return overFor(decided.matterId(), decided.officeId());
    }

    static Announcement terminated(CaseTerminated terminated) {
        return overFor(terminated.matterId(), terminated.officeId());
    }

    /** Whatever was still expected ends with the handling. */
    static Announcement closed(CaseClosed closed) {
        return toldTo(closed.officeId());
    }

    private static Announcement overFor(MatterId matter, OfficeId office) {
        return toldTo(office)
                .ending(
                        Expectation.of(Act.VERIFY_LEAD, matter, office),
                        Expectation.of(Act.DECIDE_CASE, matter, office));
    }

    private static Announcement toldTo(OfficeId office) {
        return Announcement.none()
                .naming("office", office)
                .to(office, Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }
}
