package org.lianban.casework.party;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.ProfileStore.Found;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.Profile;
import org.lianban.casework.party.domain.ProfileRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Merges and names, one transaction each; what the caller does not see is unknown to him. */
@ApplicationScoped
class ProfileDesk {
    private final ProfileStore store;
    private final Grants grants;
    private final Profiles profiles;
    private final LegalClock clock;

    ProfileDesk(ProfileStore store, Grants grants, Profiles profiles, LegalClock clock) {
        this.store = store;
        this.grants = grants;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    Ruling<Profile> merge(Caller caller, PartyId kept, PartyId merged, String reason) {
        store.lock();
        Profile one = seen(caller, kept);
        Optional<Refused<Profile>> unfit = ProfileRules.unfit(one, seen(caller, merged), caller);
        if (unfit.isEmpty()) {
            store.merge(fresh(), kept, merged, caller, reason, clock.now());
        }
        return ruling(unfit, one);
    }

    @Transactional
    Ruling<Profile> undo(Caller caller, PartyId party, UUID mergeId, String reason) {
        store.lock();
        Profile one = seen(caller, party);
        ProfileStore.Merge merge = store.find(mergeId).orElseThrow(ProfileDesk::unknown);
        Optional<Refused<Profile>> unfit =
                ProfileRules.unfitToUndo(
                        merge.undone(),
                        seen(caller, merge.kept()),
                        seen(caller, merge.merged()),
                        caller);
        if (unfit.isEmpty()) {
            store.undo(mergeId, caller, reason, clock.now());
        }
        return ruling(unfit, one);
    }

    @Transactional
    Ruling<Profile> name(Caller caller, PartyId party, ProfileRequest.OtherName name) {
        Profile one = seen(caller, party);
        Optional<Refused<Profile>> unfit =
                ProfileRules.unfitName(name.from(), name.to(), one, caller);
        if (unfit.isEmpty()) {
            store.name(fresh(), party, name, caller, clock.now());
        }
        return ruling(unfit, one);
    }

    @Transactional
    Ruling<Profile> withdraw(Caller caller, PartyId party, UUID name) {
        Profile page = seen(caller, party);
        PartyId named = store.named(name, page.parties()).orElseThrow(ProfileDesk::unknown);
        Profile one = seen(caller, named);
        Optional<Refused<Profile>> unfit = ProfileRules.closedToName(caller, one.footing());
        if (unfit.isEmpty() && !store.withdraw(name, caller, clock.now())) {
            throw unknown();
        }
        return ruling(unfit, one);
    }

    /** As far as the caller sees: what he is recused from is unknown to him (law 8). */
    private Profile seen(Caller caller, PartyId party) {
        List<Found> same = store.same(party, caller.office());
        Set<MatterId> matters = same.stream().map(Found::matter).collect(Collectors.toSet());
        Set<MatterId> shown = grants.seenBy(caller.office(), caller.person(), matters);
        List<Found> seen = same.stream().filter(one -> shown.contains(one.matter())).toList();
        MatterId matter =
                seen.stream()
                        .filter(one -> one.party().equals(party))
                        .map(Found::matter)
                        .findFirst()
                        .orElseThrow(ProfileDesk::unknown);
        grants.requireSight(caller, matter);
        return new Profile(
                seen.stream().map(Found::party).toList(),
                seen.stream()
                        .flatMap(one -> Stream.ofNullable(one.key()))
                        .collect(Collectors.toSet()),
                seen.stream().anyMatch(one -> one.kind() == PartyKind.PERSON),
                profiles.footing(caller, matter));
    }

    private static Ruling<Profile> ruling(Optional<Refused<Profile>> unfit, Profile one) {
        return unfit.<Ruling<Profile>>map(refused -> refused)
                .orElseGet(() -> Ruling.made(one, List.of(), List.of()));
    }

    private static RefusedException unknown() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }

    private static UUID fresh() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
