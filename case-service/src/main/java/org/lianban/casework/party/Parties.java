package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyRules;
import org.lianban.casework.party.domain.ResidentId;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** Where parties and rights are entered and asked for. */
@ApplicationScoped
public class Parties implements Door<PartyOrder> {
    private final PartyStore store;
    private final IdentityStore identities;

    Parties(PartyStore store, IdentityStore identities) {
        this.store = store;
        this.identities = identities;
    }

    @Override
    public Class<PartyOrder> takes() {
        return PartyOrder.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CaseworkEvent> carryOut(PartyOrder order, Occasion occasion) {
        return switch (order) {
            case NameParty party -> {
                PartyEntry entry = PartyRules.enter(party, occasion.on());
                store.add(party, entry);
                @Nullable WrittenIdentity identity = party.identity();
                if (identity != null) {
                    identities.add(
                            party.party(),
                            party.matter(),
                            ResidentId.read(identity.number(), occasion.on()));
                }
                yield List.of(PartyRules.told(party, entry));
            }
            case NameRight right -> {
                RightEntry entry = PartyRules.enter(right);
                store.add(right, entry);
                yield List.of(PartyRules.told(right, entry));
            }
        };
    }

    /** All parties and rights of the matter, whoever asks: sight is checked before. */
    @Transactional
    public PartiesOfMatter of(MatterId matter) {
        return store.of(matter);
    }

    /**
     * A party's identity number, once who looks and why is written down; empty if none is kept. The
     * caller has been found to handle the matter.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<WrittenIdentity> unmask(
            MatterId matter, PartyId party, Caller caller, String reason, Instant at) {
        return identities.unmask(matter, party, caller, reason, at);
    }
}
