package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.domain.InformantRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Ruling;

/** Shows the informant to those who handle the lead, and to nobody else. */
@ApplicationScoped
class InformantDesk {
    private static final Logger LOG = Logger.getLogger(InformantDesk.class);

    private final LeadStore store;
    private final InformantStore informants;
    private final LookStore looks;
    private final Matters matters;
    private final Grants grants;
    private final LeadDecisions decisions;
    private final LeadSurroundings surroundings;

    InformantDesk(
            LeadStore store,
            InformantStore informants,
            LookStore looks,
            Matters matters,
            Grants grants,
            LeadDecisions decisions,
            LeadSurroundings surroundings) {
        this.store = store;
        this.informants = informants;
        this.looks = looks;
        this.matters = matters;
        this.grants = grants;
        this.decisions = decisions;
        this.surroundings = surroundings;
    }

    /** Refused alike whether there is an informant or not; what is refused is still to be noted. */
    @Transactional
    Ruling<Informant> look(Caller caller, MatterId matter, String reason) {
        boolean may =
                store.find(matter, caller.office())
                        .filter(stored -> InformantRules.maySee(stored.lead(), caller))
                        .isPresent();
        Optional<Informant> informant =
                may
                        ? informants.look(
                                matter, caller, reason, surroundings.occasion(caller.actor()).at())
                        : Optional.empty();
        if (informant.isEmpty()) {
            return Ruling.refused(LeadRefusal.INFORMANT_PROTECTED);
        }
        LOG.infov("An informant was unmasked: matterId={0} personId={1}", matter, caller.person());
        return Ruling.made(informant.orElseThrow(), List.of(), List.of());
    }

    /** Notes a refused look; the transaction that refused it is over. */
    @Transactional
    void denied(Caller caller, MatterId matter) {
        looks.deny(matter, caller, surroundings.occasion(caller.actor()).at());
        LOG.warnv(
                "A look at an informant was refused: matterId={0} personId={1}",
                matter, caller.person());
    }

    @Transactional
    Ruling<List<LookStore.Look>> looks(Caller caller, MatterId matter) {
        boolean may =
                store.find(matter, caller.office())
                        .filter(stored -> InformantRules.mayReadLooks(stored.lead(), caller))
                        .isPresent();
        return may
                ? Ruling.made(looks.looks(matter), List.of(), List.of())
                : Ruling.refused(LeadRefusal.INFORMANT_PROTECTED);
    }

    /** The number of another lead of the caller's office; null if he does not see it. */
    @Transactional
    @Nullable String number(Caller caller, @Nullable MatterId other) {
        return other == null || !grants.sees(caller, other)
                ? null
                : matters.find(other)
                        .flatMap(matter -> matter.handlingOf(caller.office()))
                        .map(Handling::number)
                        .orElse(null);
    }

    @Transactional
    Ruling<Lead> tell(Caller caller, MatterId id, long seen, TellInformant command) {
        return decisions.decide(
                new Asked(caller, LeadAct.TELL_INFORMANT, id, seen),
                List.of(),
                (lead, now) -> InformantRules.tell(lead, command, now));
    }
}
