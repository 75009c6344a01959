package org.lianban.casework.party.domain;

import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** How an office stands to the matter that a party is named in (decisions/0055). */
public enum Footing {
    /** It handles the matter, or handled it. */
    HANDLES,
    /** It stands above the one that handles it. */
    ABOVE,
    /** It sees it by a share, a letter or a dispute, or not at all. */
    BESIDE;

    public static Footing of(OfficeId office, MatterFile matter, OfficeTree offices) {
        if (matter.handlingOf(office).isPresent()) {
            return HANDLES;
        }
        return offices.superiors(matter.writingOffice()).contains(office) ? ABOVE : BESIDE;
    }
}
