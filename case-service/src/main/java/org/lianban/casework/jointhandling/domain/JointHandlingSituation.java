package org.lianban.casework.jointhandling.domain;

import java.time.LocalDate;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the rules look at besides the joint handling.
 *
 * @param restricted named people alone see the matter
 * @param on the day of the act by the legal clock
 */
public record JointHandlingSituation(
        MatterFile matter, OfficeTree offices, Caller by, boolean restricted, LocalDate on) {
    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    /** Whoever writes the matter now. */
    OfficeId writer() {
        return matter.writingOffice();
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }

    /**
     * The same with what matters of the office that is invited.
     *
     * @param open it was invited and has not answered, or handles the case jointly already
     */
    public record OfInviting(JointHandlingSituation now, boolean open) {}
}
