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
        Set<PersonId> recused = surroundings.recused(matter);
        return new RecusalsView(
                matter.toString(),
                version,
                store.of(matter, caller.office()).stream()
                        .map(recusal -> view(caller, recusal, recused))
                        .toList(),
                surroundings.peopleOf(caller.office()).stream()
                        .filter(Person::hasPart)
                        .filter(person -> !recused.contains(person.id()))
                        .flatMap(
                                person ->
                                        colleague(situation(caller, matter, person, recused), named)
                                                .stream())
                        .toList());
    }

    private RecusalView view(Caller caller, Recusal recusal, Set<PersonId> recused) {
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
                                        surroundings.person(recusal.person()).orElseThrow(),
                                        recused))));
    }

    private Optional<Colleague> colleague(RecusalSituation situation, List<PersonId> named) {
        PersonId person = situation.person().id();
        return label(person)
                .map(
                        label ->
                                new Colleague(
                                        label,
                                        named.contains(person),
                                        leave(RecusalRules.closed(situation))));
    }

    // Of what other rooms would do nothing is asked: it closes no button.
    private RecusalSituation situation(
            Caller caller, MatterId matter, Person person, Set<PersonId> recused) {
        return new RecusalSituation(
                matter, caller, person, recused, List.of(), surroundings.today());
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
