package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who reports, and what he may be told. */
@ApplicationScoped
class ReportCounter {
    private final Callers callers;
    private final Grants grants;
    private final Matters matters;
    private final LeadSurroundings surroundings;
    private final Problems problems;
    private final LeadConfig config;

    ReportCounter(
            Callers callers,
            Grants grants,
            Matters matters,
            LeadSurroundings surroundings,
            Problems problems,
            LeadConfig config) {
        this.callers = callers;
        this.grants = grants;
        this.matters = matters;
        this.surroundings = surroundings;
        this.problems = problems;
        this.config = config;
    }

    /** The agency, the source its reports are registered under, and the day of receipt. */
    record Reporter(AgencyId agency, LeadSource source, LocalDate today) {}

    Reporter reporter() {
        AgencyId agency = callers.agency();
        LeadSource source =
                config.agencySources().getOrDefault(agency.value(), LeadSource.DEPT_TRANSFER);
        return new Reporter(agency, source, surroundings.today());
    }

    /** The report if this agency made it; anybody else's is unknown to it. */
    MatterId visible(String reportId) {
        AgencyId agency = callers.agency();
        MatterId matter = LeadCounter.parse(reportId);
        grants.requireSight(agency, matter);
        return matter;
    }

    ReportView view(MatterId id) {
        Handling writing =
                matters.find(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .writing();
        return new ReportView(
                id.toString(),
                writing.number(),
                writing.stage(),
                surroundings.offices().office(writing.office()).name());
    }

    Response problem(Ruling.Refused<?> refused) {
        return problems.of(refused);
    }
}
