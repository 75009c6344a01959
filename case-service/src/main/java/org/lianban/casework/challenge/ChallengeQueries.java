package org.lianban.casework.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.challenge.domain.Challenge;
import org.lianban.casework.challenge.domain.ChallengeRefusal;
import org.lianban.casework.challenge.domain.ChallengeRules;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** Challenges for him who made them and for the auditor; nobody else reads them here. */
@ApplicationScoped
@Transactional
class ChallengeQueries {
    private static final int MOST = 100;

    private final ChallengeStore store;
    private final ChallengeSurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ChallengeQueries(
            ChallengeStore store,
            ChallengeSurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.store = store;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    ChallengePage own(Caller caller) {
        return new ChallengePage(
                store.of(caller.person(), MOST).stream().map(one -> view(one, caller)).toList(), 0);
    }

    /** Of the offices for which the auditor answers. */
    ChallengePage toReview(Caller caller) {
        if (!caller.is(Role.AUDIT_ADMINISTRATOR)) {
            throw new RefusedException(
                    ChallengeRefusal.ROLE_REQUIRED,
                    Map.of("role", Role.AUDIT_ADMINISTRATOR.name()));
        }
        List<OfficeId> offices = surroundings.below(caller);
        return new ChallengePage(
                store.of(offices, MOST).stream().map(one -> view(one, caller)).toList(),
                store.waiting(offices));
    }

    ChallengeView view(Caller caller, UUID id) {
        return store.find(id)
                .filter(one -> reads(caller, one.challenge()))
                .map(one -> view(one, caller))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private boolean reads(Caller caller, Challenge challenge) {
        return challenge.person().equals(caller.person())
                || ChallengeRules.reviews(caller, challenge, surroundings.tree());
    }

    private ChallengeView view(StoredChallenge stored, Caller caller) {
        Challenge challenge = stored.challenge();
        boolean isShown = stored.inForce() && challenge.person().equals(caller.person());
        Challenge.@Nullable Review review = challenge.review();
        return new ChallengeView(
                challenge.id().toString(),
                stored.version(),
                challenge.office().value(),
                name(challenge.office()),
                label(challenge.person()),
                challenge.personOffice().value(),
                name(challenge.personOffice()),
                challenge.number(),
                challenge.reason(),
                challenge.on(),
                challenge.from(),
                challenge.until(),
                stored.inForce(),
                isShown ? challenge.matter().toString() : null,
                review == null
                        ? null
                        : new ChallengeView.Review(
                                label(review.by()),
                                review.on(),
                                review.justified(),
                                review.remark()),
                leave(ChallengeRules.closedToReview(challenge, caller, surroundings.tree())));
    }

    private String name(OfficeId office) {
        return surroundings.tree().office(office).name();
    }

    private PersonLabel label(PersonId person) {
        return surroundings
                .label(person)
                .orElseGet(() -> new PersonLabel(person.toString(), "", ""));
    }

    private ChallengeView.Leave leave(Optional<Refused<Challenge>> closed) {
        return closed.map(
                        refused ->
                                new ChallengeView.Leave(
                                        false,
                                        (ChallengeRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new ChallengeView.Leave(true, null, null));
    }
}
