package org.lianban.casework.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.recusal.RecusalsView.Colleague;
import org.lianban.casework.recusal.RecusalsView.Leave;
import org.lianban.casework.recusal.RecusalsView.RecusalView;
import org.lianban.casework.recusal.domain.Recusal;
import org.lianban.casework.recusal.domain.RecusalRefusal;
import org.lianban.casework.recusal.domain.RecusalRules;
import org.lianban.casework.recusal.domain.RecusalSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** Recusals of a matter as the office reads them that decided; others read the timeline. */
@ApplicationScoped
class RecusalQueries {
    private final Matters matters;
    private final RecusalStore store;
    private final RecusalSurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    RecusalQueries(
            Matters matters,
            RecusalStore store,
            RecusalSurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    RecusalsView view(Caller caller, MatterId matter) {
        long version =
                matters.find(matter)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .version();
        List<PersonId> named = surroundings.named(matter, caller.office());
        return new RecusalsView(
                matter.toString(),
                version,
                store.of(matter, caller.office()).stream()
                        .map(recusal -> view(caller, recusal))
                        .toList(),
                surroundings.peopleOf(caller.office()).stream()
                        .filter(person -> hasPart(person.roles()))
                        .flatMap(person -> colleague(caller, matter, person, named).stream())
                        .toList());
    }

    private RecusalView view(Caller caller, Recusal recusal) {
        Recusal.@Nullable Lifting lifting = recusal.lifting();
        return new RecusalView(
                recusal.id().toString(),
                label(recusal.person()).orElseThrow(),
                recusal.ground(),
                recusal.reason(),
                label(recusal.decidedBy()).orElse(null),
                recusal.decidedOn(),
                lifting == null ? null : label(lifting.by()).orElse(null),
                lifting == null ? null : lifting.on(),
                lifting == null ? null : lifting.reason(),
                leave(
                        RecusalRules.closedToReadmission(
                                recusal,
                                situation(
                                        caller,
                                        recusal.matter(),
                                        surroundings.person(recusal.person()).orElseThrow()))));
    }

    private Optional<Colleague> colleague(
            Caller caller, MatterId matter, Person person, List<PersonId> named) {
        RecusalSituation situation = situation(caller, matter, person);
        return situation.recused().contains(person.id())
                ? Optional.empty()
                : label(person.id())
                        .map(
                                label ->
                                        new Colleague(
                                                label,
                                                named.contains(person.id()),
                                                leave(RecusalRules.closed(situation))));
    }

    // Administrators have no part in any matter, and who holds no role has none either.
    private static boolean hasPart(Set<Role> roles) {
        return !roles.isEmpty() && roles.stream().noneMatch(Role::isAdministrator);
    }

    private RecusalSituation situation(Caller caller, MatterId matter, Person person) {
        return surroundings.situation(matter, caller, person, surroundings.today());
    }

    private Optional<PersonLabel> label(PersonId person) {
        return surroundings.label(person);
    }

    private Leave leave(Optional<Refused<Recusal>> closed) {
        return closed.map(
                        refused ->
                                new Leave(
                                        false,
                                        (RecusalRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new Leave(true, null, null));
    }
}
