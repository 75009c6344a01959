package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.dispute.domain.DisputeSituation;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.Transfers;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.counter.LawBook;

/** Gathers from the other rooms what the rules look at. */
@ApplicationScoped
class DisputeSurroundings {
    private final Offices offices;
    private final Clocks clocks;
    private final Transfers transfers;
    private final LawBook laws;

    DisputeSurroundings(Offices offices, Clocks clocks, Transfers transfers, LawBook laws) {
        this.offices = offices;
        this.clocks = clocks;
        this.transfers = transfers;
        this.laws = laws;
    }

    /**
     * @param dispute the one that is asked about; null before it is raised
     */
    DisputeSituation of(
            MatterFile matter, @Nullable DisputeId dispute, Caller caller, LocalDate on) {
        return new DisputeSituation(
                matter,
                offices.tree(),
                caller,
                on,
                laws,
                transfers.isOnItsWay(matter.id()),
                dispute == null ? null : due(matter, dispute, caller));
    }

    private @Nullable LocalDate due(MatterFile matter, DisputeId dispute, Caller caller) {
        return clocks.running(
                        matter.id(),
                        caller.office(),
                        LimitIds.NEGOTIATION,
                        Subject.dispute(dispute))
                .map(RunningClock::due)
                .orElse(null);
    }
}
