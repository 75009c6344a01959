package org.lianban.casework.matter.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/**
 * What a filing and a move ask of casefiles. It stands here because leads may not know casefiles:
 * the room that keeps them takes it.
 */
public sealed interface CaseOrder extends Order {
    /** What a filed case waits for first, in the words of a clock. */
    String INVESTIGATE = "investigate";

    MatterId matter();

    OfficeId office();

    /**
     * A case was filed (立案): its file begins.
     *
     * @param officers who verified, and now investigate
     */
    record OpenCase(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            List<PersonId> officers,
            LocalDate filedOn)
            implements CaseOrder {
        public OpenCase {
            officers = List.copyOf(officers);
        }
    }

    /** One of those who investigate was recused: the others go on. */
    record WithdrawOfficer(MatterId matter, OfficeId office, PersonId person)
            implements CaseOrder {}

    /** The import that filed it was withdrawn; nothing happens if it had filed no case. */
    record WithdrawCase(MatterId matter, OfficeId office) implements CaseOrder {}

    /** The matter moved to another office; nothing happens if this one had filed no case. */
    record LeaveCase(MatterId matter, OfficeId office) implements CaseOrder {}
}
