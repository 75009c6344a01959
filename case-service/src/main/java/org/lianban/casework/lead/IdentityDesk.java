package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;

/** Shows a natural person's identity number to those who handle the lead, and to nobody else. */
@ApplicationScoped
class IdentityDesk {
    private static final Logger LOG = Logger.getLogger(IdentityDesk.class);

    private final LeadStore store;
    private final Parties parties;
    private final LeadSurroundings surroundings;

    IdentityDesk(LeadStore store, Parties parties, LeadSurroundings surroundings) {
        this.store = store;
        this.parties = parties;
        this.surroundings = surroundings;
    }

    /** Refused alike whether there is a number, and such a party, or not. */
    @Transactional
    Ruling<WrittenIdentity> unmask(Caller caller, MatterId matter, PartyId party, String reason) {
        boolean may =
                store.find(matter, caller.office())
                        .filter(stored -> LeadRules.handles(stored.lead(), caller))
                        .isPresent();
        Optional<WrittenIdentity> identity =
                may
                        ? parties.unmask(
                                matter,
                                party,
                                caller,
                                reason,
                                surroundings.occasion(caller.actor()).at())
                        : Optional.empty();
        if (identity.isEmpty()) {
            return Ruling.refused(PartyRefusal.IDENTITY_PROTECTED);
        }
        LOG.infov(
                "An identity number was unmasked: matterId={0} partyId={1} personId={2}",
                matter, party, caller.person());
        return Ruling.made(identity.orElseThrow(), List.of(), List.of());
    }
}
