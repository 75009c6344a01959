package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** 核查: the commands on a lead until filing is decided, one transaction each. */
@ApplicationScoped
class LeadDesk {
    private final LeadDecisions decisions;
    private final LeadSurroundings surroundings;
    private final Grants grants;

    LeadDesk(LeadDecisions decisions, LeadSurroundings surroundings, Grants grants) {
        this.grants = grants;
        this.decisions = decisions;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Lead> assign(Caller caller, MatterId id, long seen, List<PersonId> officers) {
        AssignOfficers command =
                new AssignOfficers(
                        surroundings.persons(officers), officers.size(), grants.excluded(id));
        return decisions.decide(
                new Asked(caller, LeadAct.ASSIGN, id, seen),
                List.of(),
                (lead, now) -> VerificationRules.assign(lead, command, now));
    }

    @Transactional
    Ruling<Lead> extend(Caller caller, MatterId id, long seen, ExtendVerification command) {
        Ruling<Lead> ruling =
                decisions.decide(
                        new Asked(caller, LeadAct.EXTEND, id, seen),
                        List.of(),
                        (lead, now) -> VerificationRules.extend(lead, command, now));
        return decisions.noted(ruling, Map.of("EXTENSION", command.reason()));
    }

    @Transactional
    Ruling<Lead> pause(Caller caller, MatterId id, long seen, PauseVerification command) {
        return decisions.decide(
                new Asked(caller, LeadAct.PAUSE, id, seen),
                item(command.paper()),
                (lead, now) -> VerificationRules.pause(lead, command, now));
    }

    @Transactional
    Ruling<Lead> resume(Caller caller, MatterId id, long seen, ResumeVerification command) {
        return decisions.decide(
                new Asked(caller, LeadAct.RESUME, id, seen),
                item(command.paper()),
                (lead, now) -> VerificationRules.resume(lead, command, now));
    }

    private static List<EvidenceId> item(Paper paper) {
        return Optional.ofNullable(paper.item()).stream().toList();
    }
}
