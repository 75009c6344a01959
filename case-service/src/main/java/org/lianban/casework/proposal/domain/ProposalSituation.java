package org.lianban.casework.proposal.domain;

import java.time.LocalDate;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the rules look at besides the proposal.
 *
 * @param inCharge the caller is an officer named for the matter in his office
 * @param waiting how many proposals of the caller's office wait for an answer in the matter
 * @param on the day of the act by the legal clock
 */
public record ProposalSituation(
        MatterFile matter,
        OfficeTree offices,
        Caller by,
        boolean inCharge,
        int waiting,
        LocalDate on) {
    String nameOf(OfficeId office) {
        return offices.office(office).name();
    }
}
