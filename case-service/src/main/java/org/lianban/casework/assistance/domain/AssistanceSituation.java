package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules look at besides the request.
 *
 * @param on the day of the act by the legal clock
 * @param lastDay when fifteen working days would end that begin today
 * @param due last day of what the asked office is given: to sign, then to reply; null while neither
 *     runs
 * @param evidenceOnItsWay what was sent along with a reply has not been taken over
 */
public record AssistanceSituation(
        MatterFile matter,
        OfficeTree offices,
        LawBook laws,
        Caller by,
        LocalDate on,
        LocalDate lastDay,
        @Nullable LocalDate due,
        boolean evidenceOnItsWay) {
    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    /** Whoever writes the matter goes on asking. */
    OfficeId asking() {
        return matter.writingOffice();
    }

    boolean isLate() {
        return due != null && on.isAfter(due);
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }
}
