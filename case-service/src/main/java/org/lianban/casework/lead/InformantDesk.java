package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Ruling;

/** Shows the informant to those who handle the lead, and to nobody else. */
@ApplicationScoped
class InformantDesk {
    private static final Logger LOG = Logger.getLogger(InformantDesk.class);

    private final LeadStore store;
    private final InformantStore informants;
    private final LeadSurroundings surroundings;

    InformantDesk(LeadStore store, InformantStore informants, LeadSurroundings surroundings) {
        this.store = store;
        this.informants = informants;
        this.surroundings = surroundings;
    }

    /** Refused alike whether there is an informant or not. */
    @Transactional
    Ruling<Informant> unmask(Caller caller, MatterId matter, String reason) {
        boolean may =
                store.find(matter, caller.office())
                        .filter(stored -> LeadRules.maySeeInformant(stored.lead(), caller.person()))
                        .isPresent();
        Optional<Informant> informant =
                may
                        ? informants.unmask(
                                matter, caller, reason, surroundings.occasion(caller.actor()).at())
                        : Optional.empty();
        if (informant.isEmpty()) {
            return Ruling.refused(LeadRefusal.INFORMANT_PROTECTED);
        }
        LOG.infov("An informant was unmasked: matterId={0} personId={1}", matter, caller.person());
        return Ruling.made(informant.orElseThrow(), List.of(), List.of());
    }
}
