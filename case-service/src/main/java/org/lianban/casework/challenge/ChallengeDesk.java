package org.lianban.casework.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.challenge.domain.Challenge;
import org.lianban.casework.challenge.domain.ChallengeRefusal;
import org.lianban.casework.challenge.domain.ChallengeRules;
import org.lianban.casework.challenge.domain.ChallengeRules.Challenging;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The two commands; one transaction each. */
@ApplicationScoped
class ChallengeDesk {
    private final Matters matters;
    private final ChallengeStore store;
    private final ChallengeSurroundings surroundings;

    ChallengeDesk(Matters matters, ChallengeStore store, ChallengeSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Challenge> challenge(Caller caller, Challenging command) {
        surroundings.because(command.reason());
        Optional<Ruling.Refused<Challenge>> closed =
                ChallengeRules.closed(caller, command.reason());
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (store.seen(command.number(), caller, surroundings.today()).isPresent()) {
            return Ruling.refused(ChallengeRefusal.CHALLENGE_NEEDLESS);
        }
        Optional<MatterId> found = numbered(command, caller);
        if (found.isEmpty()) {
            return Ruling.refused(ChallengeRefusal.CHALLENGE_NUMBER_UNKNOWN);
        }
        MatterFile matter = matters.lock(found.orElseThrow());
        // Until the lock he may have challenged it already, been recused, or the matter have moved.
        if (store.seen(command.number(), caller, surroundings.today()).isPresent()) {
            return Ruling.refused(ChallengeRefusal.CHALLENGE_NEEDLESS);
        }
        Optional<OfficeId> restricting = store.restricting(matter.id(), caller);
        if (!numbered(command, caller).equals(found) || restricting.isEmpty()) {
            return Ruling.refused(ChallengeRefusal.CHALLENGE_NUMBER_UNKNOWN);
        }
        Ruling<Challenge> ruling =
                ChallengeRules.challenge(
                        command,
                        matter,
                        restricting.orElseThrow(),
                        caller,
                        surroundings.today(),
                        store.now());
        switch (ruling) {
            case Ruling.Made<Challenge> made -> {
                store.insert(made.next());
                matters.settle(matter.id(), made, surroundings.occasion());
                surroundings.shown(caller, matter.id());
            }
            case Ruling.Refused<Challenge> _ -> {}
        }
        return ruling;
    }

    /**
     * @param seen version of the challenge
     */
    @Transactional
    Ruling<Challenge> review(Caller caller, UUID id, long seen, boolean justified, String remark) {
        matters.lock(found(id).challenge().matter());
        StoredChallenge stored = found(id);
        Preconditions.unchanged(seen, stored.version());
        Occasion now = surroundings.occasion();
        Ruling<Challenge> ruling =
                ChallengeRules.review(
                        stored.challenge(),
                        new Challenge.Review(caller.person(), now.on(), justified, remark),
                        caller,
                        surroundings.tree());
        switch (ruling) {
            case Ruling.Made<Challenge> made -> {
                store.saveReview(made.next());
                matters.settle(made.next().matter(), made, now);
            }
            case Ruling.Refused<Challenge> _ -> {}
        }
        return ruling;
    }

    private Optional<MatterId> numbered(Challenging command, Caller caller) {
        return store.numbered(
                command.number(), surroundings.below(caller), caller, surroundings.today());
    }

    private StoredChallenge found(UUID id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
