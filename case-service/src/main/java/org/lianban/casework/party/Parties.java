package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.PartyStore.Ended;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.CorrectParty;
import org.lianban.casework.party.domain.PartyOrder.CorrectRight;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyOrder.WithdrawParty;
import org.lianban.casework.party.domain.PartyOrder.WithdrawRight;
import org.lianban.casework.party.domain.PartyRules;
import org.lianban.casework.party.domain.ResidentId;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PartyWithdrawn;
import org.lianban.kernel.contract.RightWithdrawn;
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
                PartyEntry entry = add(party, occasion.on());
                yield List.of(PartyRules.told(party, entry));
            }
            case NameRight right -> {
                RightEntry entry = PartyRules.enter(right);
                store.add(right, entry);
                yield List.of(PartyRules.told(right, entry));
            }
            case CorrectParty correct -> {
                PartyEntry entry = add(correct.by(), occasion.on());
                if (correct.keepIdentity()) {
                    identities.keep(
                            correct.matter(), correct.replaced(), entry.id(), occasion.on());
                }
                store.endParty(
                        new Ended(
                                correct.matter(),
                                correct.replaced(),
                                entry.id(),
                                correct.reason(),
                                occasion));
                yield List.of(PartyRules.told(correct, entry));
            }
            case CorrectRight correct -> {
                RightEntry entry = PartyRules.enter(correct.by());
                store.add(correct.by(), entry);
                store.endRight(
                        new Ended(
                                correct.matter(),
                                correct.replaced(),
                                entry.id(),
                                correct.reason(),
                                occasion));
                yield List.of(PartyRules.told(correct, entry));
            }
            case WithdrawParty withdraw -> {
                store.endParty(
                        new Ended(
                                withdraw.matter(),
                                withdraw.party(),
                                null,
                                withdraw.reason(),
                                occasion));
                yield List.of(new PartyWithdrawn(withdraw.matter(), withdraw.party()));
            }
            case WithdrawRight withdraw -> {
                store.endRight(
                        new Ended(
                                withdraw.matter(),
                                withdraw.right(),
                                null,
                                withdraw.reason(),
                                occasion));
                yield List.of(new RightWithdrawn(withdraw.matter(), withdraw.right()));
            }
        };
    }

    private PartyEntry add(NameParty party, LocalDate today) {
        PartyEntry entry = PartyRules.enter(party, today);
        store.add(party, entry);
        @Nullable WrittenIdentity identity = party.identity();
        if (identity != null) {
            identities.add(
                    party.party(), party.matter(), ResidentId.read(identity.number(), today));
        }
        return entry;
    }

    /** What would stand once the order is carried out, with the keys that are compared. */
    @Transactional
    public PartiesOfMatter after(PartiesOfMatter before, PartyOrder order, LocalDate today) {
        return PartyRules.after(before, order, key(before, order, today), today);
    }

    private @Nullable String key(PartiesOfMatter before, PartyOrder order, LocalDate today) {
        return switch (order) {
            case NameParty party -> key(party.identity(), today);
            case CorrectParty correct when correct.keepIdentity() ->
                    before.parties().stream()
                            .filter(party -> party.id().equals(correct.replaced()))
                            .findFirst()
                            .map(PartyEntry::key)
                            .orElse(null);
            case CorrectParty correct -> key(correct.by().identity(), today);
            case NameRight _, CorrectRight _, WithdrawParty _, WithdrawRight _ -> null;
        };
    }

    private @Nullable String key(@Nullable WrittenIdentity identity, LocalDate today) {
        return identity == null
                ? null
                : identities.key(ResidentId.read(identity.number(), today)).orElse(null);
    }

    /** Entries of the matter that were corrected or withdrawn, the last one first. */
    @Transactional
    public List<FormerEntry> former(MatterId matter) {
        return store.former(matter);
    }

    /** All parties and rights of the matter that stand, whoever asks: sight is checked before. */
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
