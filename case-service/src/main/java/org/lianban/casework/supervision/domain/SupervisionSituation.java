package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the rules look at besides the supervision.
 *
 * @param on the day of the act by the legal clock
 * @param reportDue by when a report is due; null where none is
 */
public record SupervisionSituation(
        MatterFile matter,
        OfficeTree offices,
        Caller by,
        LocalDate on,
        @Nullable LocalDate reportDue) {
    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    /** Whoever writes the matter now is supervised. */
    OfficeId writer() {
        return matter.writingOffice();
    }

    boolean isLate(LocalDate due) {
        return on.isAfter(due) || (reportDue != null && on.isAfter(reportDue));
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }
}
