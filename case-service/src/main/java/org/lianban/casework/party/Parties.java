package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyRules;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** Where parties and rights are entered and asked for. */
@ApplicationScoped
public class Parties implements Door<PartyOrder> {
    private final PartyStore store;

    Parties(PartyStore store) {
        this.store = store;
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
                PartyEntry entry = PartyRules.enter(party);
                store.add(party, entry);
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
}
