package org.lianban.casework.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.secrecy.SecretsView.Leave;
import org.lianban.casework.secrecy.SecretsView.SecretLine;
import org.lianban.casework.secrecy.SecretsView.ShareLine;
import org.lianban.casework.secrecy.domain.Document;
import org.lianban.casework.secrecy.domain.SecrecyRefusal;
import org.lianban.casework.secrecy.domain.SecrecyRules;
import org.lianban.casework.secrecy.domain.SecrecySituation;
import org.lianban.casework.secrecy.domain.SecretMark;
import org.lianban.casework.secrecy.domain.SecretMark.Lifting;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** A matter's secret documents as somebody reads them who sees the matter. */
@ApplicationScoped
class SecrecyQueries {
    private final Matters matters;
    private final Grants grants;
    private final SecrecyStore store;
    private final SecrecySurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    SecrecyQueries(
            Matters matters,
            Grants grants,
            SecrecyStore store,
            SecrecySurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.grants = grants;
        this.store = store;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    SecretsView view(Caller asking, MatterId id) {
        Caller caller = grants.reading(asking, id);
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        DocumentMarks marks = grants.marks(asking, id);
        SecrecySituation now = surroundings.situation(matter, caller);
        boolean isByNumber = grants.isByNumber(asking, id);
        List<ShareLine> shares = surroundings.shares(id);
        return new SecretsView(
                id.toString(),
                matter.version(),
                store.ofMatter(id).stream()
                        .map(mark -> line(mark, marks, shares, !isByNumber && isTold(mark, caller)))
                        .toList(),
                shares,
                leave(SecrecyRules.closedToMark(now)),
                leave(SecrecyRules.closedToLift(now)));
    }

    private boolean isTold(SecretMark mark, Caller caller) {
        return mark.office().equals(caller.office())
                || surroundings.tree().superiors(mark.office()).contains(caller.office());
    }

    private SecretLine line(
            SecretMark mark, DocumentMarks marks, List<ShareLine> shares, boolean isTold) {
        Document document = mark.document();
        @Nullable Lifting lifting = mark.lifting();
        return new SecretLine(
                document.type(),
                document.id().toString(),
                document.kind(),
                document.number(),
                mark.ground(),
                mark.words(),
                mark.isInForce() && marks.withhold(document.id()),
                mark.office().value(),
                surroundings.tree().office(mark.office()).name(),
                day(mark.marked().at()),
                isTold ? label(mark.marked().by()) : null,
                mark.isInForce() ? shownBy(document, shares) : List.of(),
                lifting == null ? null : day(lifting.at()),
                isTold && lifting != null ? label(lifting.by()) : null,
                isTold && lifting != null ? lifting.reason() : null);
    }

    private static List<String> shownBy(Document document, List<ShareLine> shares) {
        return shares.stream()
                .filter(share -> share.accepted() && share.shows(document.id().toString()))
                .map(ShareLine::shareId)
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Occasion.ZONE);
    }

    private @Nullable PersonLabel label(PersonId person) {
        return surroundings.label(person).orElse(null);
    }

    private Leave leave(Optional<Refused<SecretMark>> closed) {
        return closed.map(
                        refused ->
                                new Leave(
                                        false,
                                        (SecrecyRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new Leave(true, null, null));
    }
}
