package org.lianban.casework.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.restriction.RestrictionView.Colleague;
import org.lianban.casework.restriction.RestrictionView.Decided;
import org.lianban.casework.restriction.RestrictionView.Leave;
import org.lianban.casework.restriction.RestrictionView.Member;
import org.lianban.casework.restriction.domain.Restriction;
import org.lianban.casework.restriction.domain.Restriction.Ending;
import org.lianban.casework.restriction.domain.RestrictionRefusal;
import org.lianban.casework.restriction.domain.RestrictionRules;
import org.lianban.casework.restriction.domain.RestrictionSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** A matter's restriction as somebody reads it who sees the matter. */
@ApplicationScoped
class RestrictionQueries {
    private final Matters matters;
    private final RestrictionStore store;
    private final RestrictionSurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    RestrictionQueries(
            Matters matters,
            RestrictionStore store,
            RestrictionSurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    RestrictionView view(Caller asking, MatterId id) {
        Caller caller = surroundings.reading(asking, id);
        boolean isColleague = !surroundings.isByNumber(asking, id);
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        List<Restriction> own = store.of(id, caller.office());
        @Nullable Restriction ours =
                own.stream().filter(Restriction::isInForce).findFirst().orElse(null);
        @Nullable Restriction inForce =
                ours != null ? ours : store.inForce(id, matter.writingOffice()).orElse(null);
        RestrictionSituation now = surroundings.situation(matter, caller, ours);
        Optional<Refused<Restriction>> closedToChange = RestrictionRules.closedToChange(now);
        Optional<Refused<Restriction>> closedToRestrict = RestrictionRules.closedToRestrict(now);
        return new RestrictionView(
                id.toString(),
                matter.version(),
                inForce == null ? null : decided(inForce, caller, isColleague),
                own.stream()
                        .filter(one -> !one.isInForce())
                        .map(one -> decided(one, caller, isColleague))
                        .toList(),
                closedToChange.isEmpty() || closedToRestrict.isEmpty() ? people(now) : List.of(),
                leave(closedToRestrict),
                leave(closedToChange),
                leave(closedToChange));
    }

    private List<Colleague> people(RestrictionSituation now) {
        @Nullable Restriction inForce = now.inForce();
        Set<PersonId> named = inForce == null ? Set.of() : Set.copyOf(inForce.people());
        List<PersonId> inCharge = surroundings.inCharge(now.matter().id(), now.caller().office());
        return surroundings.colleagues(now.caller().office()).stream()
                .filter(person -> !now.recused().contains(person.id()))
                .flatMap(
                        person ->
                                surroundings.label(person.id()).stream()
                                        .map(
                                                label ->
                                                        new Colleague(
                                                                label,
                                                                named.contains(person.id()),
                                                                inCharge.contains(person.id()))))
                .toList();
    }

    private Decided decided(Restriction restriction, Caller caller, boolean isColleague) {
        boolean isTold =
                isColleague
                        && (restriction.office().equals(caller.office())
                                || surroundings
                                        .tree()
                                        .superiors(restriction.office())
                                        .contains(caller.office()));
        @Nullable Ending lifting = isTold ? restriction.lifting() : null;
        return new Decided(
                restriction.id().toString(),
                restriction.office().value(),
                surroundings.tree().office(restriction.office()).name(),
                restriction.article(),
                surroundings.laws().brief(List.of(restriction.article()), language.locale()),
                restriction.decided().on(),
                isTold ? label(restriction.decided().by()) : null,
                isTold ? restriction.reason() : null,
                isTold ? members(restriction) : List.of(),
                lifting == null ? null : lifting.on(),
                lifting == null ? null : label(lifting.by()),
                lifting == null ? null : lifting.reason());
    }

    private List<Member> members(Restriction restriction) {
        return restriction.named().stream()
                .flatMap(
                        one ->
                                surroundings.label(one.person()).stream()
                                        .map(who -> member(one, who)))
                .toList();
    }

    private static Member member(Restriction.Named one, PersonLabel person) {
        @Nullable Ending removal = one.removal();
        return new Member(
                person,
                one.added().on(),
                one.reason(),
                removal == null ? null : removal.on(),
                removal == null ? null : removal.reason());
    }

    private @Nullable PersonLabel label(PersonId person) {
        return surroundings.label(person).orElse(null);
    }

    private Leave leave(Optional<Refused<Restriction>> closed) {
        return closed.map(
                        refused ->
                                new Leave(
                                        false,
                                        (RestrictionRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new Leave(true, null, null));
    }
}
