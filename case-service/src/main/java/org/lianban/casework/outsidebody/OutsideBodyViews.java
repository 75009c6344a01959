package org.lianban.casework.outsidebody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.outsidebody.domain.OutsideBody;
import org.lianban.casework.outsidebody.domain.OutsideBodyAct;
import org.lianban.casework.outsidebody.domain.OutsideBodyRefusal;
import org.lianban.casework.outsidebody.domain.OutsideBodyRules;
import org.lianban.casework.outsidebody.domain.OutsideBodySituation;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** Makes views of the register, with what the rules allow. */
@ApplicationScoped
class OutsideBodyViews {
    private final OutsideBodyStore store;
    private final OutsideBodyQueries queries;
    private final OutsideBodyDesk desk;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    OutsideBodyViews(
            OutsideBodyStore store,
            OutsideBodyQueries queries,
            OutsideBodyDesk desk,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.store = store;
        this.queries = queries;
        this.desk = desk;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    OutsideBodyList page(
            Caller caller, @Nullable String words, boolean ended, @Nullable String after) {
        OutsideBodySituation now = desk.situation(caller);
        List<OutsideBodyList.Line> found =
                queries.lines(words, ended, after, now.today(), now.offices());
        boolean more = found.size() > OutsideBodyQueries.PAGE;
        List<OutsideBodyList.Line> shown = more ? found.subList(0, OutsideBodyQueries.PAGE) : found;
        return new OutsideBodyList(
                shown,
                more ? shown.getLast().id() : null,
                List.of(action(OutsideBodyAct.ENTER, OutsideBodyRules.enteringClosed(now))));
    }

    @Transactional
    OutsideBodyView view(Caller caller, OfficeId id) {
        OutsideBodySituation now = desk.situation(caller);
        OutsideBody body =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        OutsideBodyWords said = OutsideBodyWords.of(body);
        return new OutsideBodyView(
                id.value(),
                body.version(),
                said,
                OutsideBodyQueries.name(said.superior(), now.offices()),
                queries.history(id, now.offices()),
                Stream.of(OutsideBodyAct.CORRECT, OutsideBodyAct.END)
                        .map(act -> action(act, OutsideBodyRules.closed(body, now)))
                        .toList());
    }

    private OutsideBodyView.Action action(
            OutsideBodyAct act, Optional<Refused<OutsideBody>> closed) {
        return closed.map(
                        refused ->
                                new OutsideBodyView.Action(
                                        act.word(),
                                        false,
                                        (OutsideBodyRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElseGet(() -> new OutsideBodyView.Action(act.word(), true, null, null));
    }
}
