package org.lianban.notification.audience.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.GoodsDisposedEarly;
import org.lianban.kernel.contract.GoodsReleased;
import org.lianban.kernel.contract.MeasureApproved;
import org.lianban.kernel.contract.MeasureEnded;
import org.lianban.kernel.contract.MeasureExtended;
import org.lianban.kernel.contract.MeasureHandedOver;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.contract.MeasureProposed;
import org.lianban.kernel.contract.OfficeId;

/** Who is told of measures on goods in the office that takes them. */
final class MeasureRules {
    private MeasureRules() {}

    /**
     * What no limit waits for stands in nobody's work: whoever must approve it hears of it, and the
     * head of the office that proposed it.
     */
    static Announcement proposed(MeasureProposed proposed) {
        Announcement announcement =
                Announcement.none()
                        .naming("office", proposed.officeId())
                        .naming("kind", proposed.kind());
        @Nullable OfficeId approving = proposed.approvingOffice();
        return approving != null && Post.PRINCIPAL.role().equals(proposed.approvingRole())
                ? announcement
                        .to(approving, Post.PRINCIPAL)
                        .to(proposed.officeId(), Post.AGENCY_HEAD)
                : announcement.to(proposed.officeId(), Post.AGENCY_HEAD);
    }

    static Announcement approved(MeasureApproved approved) {
        return toOfficers(approved.officeId());
    }

    static Announcement extended(MeasureExtended extended) {
        return toOfficers(extended.officeId());
    }

    static Announcement released(GoodsReleased released) {
        return toOfficers(released.officeId());
    }

    static Announcement disposed(GoodsDisposedEarly disposed) {
        return toOfficers(disposed.officeId());
    }

    static Announcement ended(MeasureEnded ended) {
        return Announcement.none()
                .naming("office", ended.officeId())
                .to(ended.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD);
    }

    /**
     * Nobody decided in time: everybody who should have hears of it, and who must tell the party.
     */
    static Announcement lapsed(MeasureLapsed lapsed) {
        return Announcement.none()
                .naming("office", lapsed.officeId())
                .naming("why", Boolean.TRUE.equals(lapsed.untold()) ? "UNTOLD" : "TOLD")
                .to(lapsed.officeId(), Post.OFFICERS_IN_CHARGE, Post.UNIT_HEAD, Post.AGENCY_HEAD);
    }

    /**
     * The goods and their limit are the new office's; the party is told by a letter that somebody
     * serves.
     */
    static Announcement handedOver(MeasureHandedOver handed) {
        return Announcement.none()
                .naming("from", handed.from())
                .naming("to", handed.to())
                .to(handed.from(), Post.OFFICERS_IN_CHARGE)
                .to(handed.to(), Post.UNIT_HEAD, Post.AGENCY_HEAD);
    }

    private static Announcement toOfficers(OfficeId office) {
        return Announcement.none().naming("office", office).to(office, Post.OFFICERS_IN_CHARGE);
    }
}
