package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/**
 * What the rules look at besides the dispute.
 *
 * @param on the day of the act by the legal clock
 * @param laws what letters cite from
 * @param transferUnderWay a transfer of the matter is drafted, or on its way
 * @param due last day of the caller's limit to negotiate; null if none runs
 */
public record DisputeSituation(
        MatterFile matter,
        OfficeTree offices,
        Caller by,
        LocalDate on,
        LawBook laws,
        boolean transferUnderWay,
        @Nullable LocalDate due) {
    /** The seven working days are over. */
    boolean isOver() {
        return due != null && on.isAfter(due);
    }

    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }

    Optional<CommonSuperior> superior(DisputeTerms terms) {
        return CommonSuperior.of(offices, terms.raisedBy(), terms.counterpart());
    }
}
