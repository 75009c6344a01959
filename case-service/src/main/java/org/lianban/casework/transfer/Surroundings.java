package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.Measures;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Parties;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.Holdings;
import org.lianban.casework.transfer.domain.TransferLimits;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/** Gathers from the other rooms what the rules look at. */
@ApplicationScoped
class Surroundings {
    private final Offices offices;
    private final Clocks clocks;
    private final Matters matters;
    private final Leads leads;
    private final EvidenceSurroundings evidence;
    private final Parties parties;
    private final Measures measures;
    private final LawBook laws;

    Surroundings(
            Offices offices,
            Clocks clocks,
            Matters matters,
            Leads leads,
            EvidenceSurroundings evidence,
            Parties parties,
            Measures measures,
            LawBook laws) {
        this.laws = laws;
        this.offices = offices;
        this.clocks = clocks;
        this.matters = matters;
        this.leads = leads;
        this.evidence = evidence;
        this.parties = parties;
        this.measures = measures;
    }

    /**
     * @param drafted evidence that a draft names which is not kept yet
     */
    Circumstances of(MatterFile matter, Caller caller, LocalDate on, List<EvidenceId> drafted) {
        Map<String, RunningClock> limits = new HashMap<>();
        for (String rule : TransferLimits.ALL) {
            clocks.running(matter.id(), caller.office(), rule)
                    .ifPresent(clock -> limits.put(rule, clock));
        }
        return new Circumstances(
                matter,
                offices.tree(),
                caller,
                on,
                limits,
                leads.breach(matter.id(), matter.writingOffice()).orElseThrow(),
                leads.informantDue(matter.id(), matter.writingOffice()),
                evidence.of(matter.id(), drafted),
                holdings(matter),
                laws);
    }

    private Holdings holdings(MatterFile matter) {
        OfficeId writing = matter.writingOffice();
        return new Holdings(
                parties.of(matter.id()),
                matter.writing().openMeasures() == 0
                        ? List.of()
                        : measures.open(matter.id(), writing),
                clocks.open(matter.id(), writing),
                matters.isAwaited(matter.id()));
    }
}
