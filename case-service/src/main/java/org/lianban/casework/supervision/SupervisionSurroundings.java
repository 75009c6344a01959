package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.domain.Supervision;
import org.lianban.casework.supervision.domain.SupervisionSituation;
import org.lianban.casework.supervision.domain.SupervisionTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class SupervisionSurroundings {
    private final Offices offices;
    private final Clocks clocks;
    private final Leads leads;
    private final SupervisionStore store;

    SupervisionSurroundings(Offices offices, Clocks clocks, Leads leads, SupervisionStore store) {
        this.offices = offices;
        this.clocks = clocks;
        this.leads = leads;
        this.store = store;
    }

    /** Before there is one. */
    SupervisionSituation now(MatterFile matter, Caller caller, LocalDate on) {
        return new SupervisionSituation(matter, offices.tree(), caller, on, null);
    }

    SupervisionSituation now(
            Supervision supervision, MatterFile matter, Caller caller, LocalDate on) {
        return new SupervisionSituation(
                matter, offices.tree(), caller, on, reportDue(supervision.terms(), matter));
    }

    private @Nullable LocalDate reportDue(SupervisionTerms terms, MatterFile matter) {
        return clocks.running(
                        terms.matter(),
                        matter.writingOffice(),
                        LimitIds.SUPERVISION_REPORT,
                        Subject.supervision(terms.id()))
                .map(RunningClock::due)
                .orElse(null);
    }

    boolean isOpen(MatterId matter, OfficeId by) {
        return store.isOpen(matter, by);
    }

    Optional<PersonLabel> label(PersonId id) {
        return offices.label(id);
    }

    /** Whoever informed is named to no other office (投诉举报处理办法37). */
    void requireInformantUnnamed(MatterId matter, Map<String, String> texts) {
        leads.requireInformantUnnamed(matter, texts);
    }
}
