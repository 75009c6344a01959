package org.lianban.casework.leadnotification.domain;

import java.time.LocalDate;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the rules look at besides the notification.
 *
 * @param restricted named people alone see the matter
 * @param on the day of the act by the legal clock
 */
public record NotificationSituation(
        MatterFile matter, OfficeTree offices, Caller by, boolean restricted, LocalDate on) {
    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }

    /**
     * The same with what matters of the office that is told.
     *
     * @param sees it sees the matter anyhow
     * @param waiting it has one of this matter that it has not answered
     */
    public record OfNotifying(NotificationSituation now, boolean sees, boolean waiting) {}

    /** The same with how the caller's office stands to the matter that an answer names. */
    public record OfAnswering(NotificationSituation now, Own own) {}

    /** How an office stands to a matter that it calls its own. */
    public enum Own {
        /** It has no part in it, or nobody may say so to the caller. */
        NONE,
        /** It handled it. */
        HANDLED,
        /** It handles it now. */
        WRITTEN
    }
}
