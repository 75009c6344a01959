package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.ShareView.CardView;
import org.lianban.casework.sharing.ShareView.ConditionLines;
import org.lianban.casework.sharing.ShareView.OfficeLine;
import org.lianban.casework.sharing.ShareView.ShareActionLine;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareAction;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.casework.sharing.domain.ShareTerms;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.ProblemCatalogue;

/** A share as a page: its conditions, and the actions that the rules allow. */
@ApplicationScoped
class ShareViews {
    private final SharedQueries queries;
    private final LawBook laws;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ShareViews(
            SharedQueries queries,
            LawBook laws,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.queries = queries;
        this.laws = laws;
        this.catalogue = catalogue;
        this.language = language;
    }

    /**
     * @param of the matter, as the reader finds it
     * @param named what he is shown of the documents that the share names; null if nothing
     */
    ShareView page(
            StoredShare stored,
            OfficeTree tree,
            OfMatter of,
            @Nullable Named named,
            @Nullable CardView card,
            List<ShareAction> actions) {
        Share share = stored.share();
        ShareTerms terms = share.terms();
        ShareEnding ending = ShareEnding.of(share);
        @Nullable ShareRequestId request = terms.request();
        return new ShareView(
                terms.id().toString(),
                of.isNamed() ? terms.matter().toString() : null,
                terms.number(),
                terms.title(),
                share.state(),
                OfficeLine.of(tree, terms.from()),
                OfficeLine.of(tree, terms.to()),
                conditions(terms.conditions(), named),
                terms.offeredOn(),
                ending.acceptedOn(),
                ending.endedOn(),
                ending.reason(),
                request == null ? null : request.toString(),
                of.isRestricted(),
                card,
                stored.version(),
                actions.stream()
                        .map(action -> line(action.step().word(), action.weight(), action.closed()))
                        .toList());
    }

    /**
     * @param isNamed whether the matter may be named to the reader by its id
     * @param isRestricted named people alone, and those whose post needs it, see it (限定知悉)
     */
    record OfMatter(boolean isNamed, boolean isRestricted) {}

    /**
     * @param marks the secret ones of the matter, as the reader finds them
     * @param items whether he is shown items of evidence as well as letters
     */
    record Named(DocumentMarks marks, boolean items) {}

    ConditionLines conditions(ShareConditions said, @Nullable Named named) {
        return new ConditionLines(
                said.kind(),
                said.scope(),
                said.until(),
                said.purpose(),
                said.article(),
                laws.brief(List.of(said.article()), language.locale()),
                said.fieldClass(),
                said.handling(),
                named == null ? List.of() : queries.documents(said.documents(), named.marks()),
                named == null || !named.items()
                        ? List.of()
                        : queries.items(said.evidence(), named.marks()));
    }

    ShareActionLine line(String name, Weight weight, ShareAction.@Nullable Closed closed) {
        return closed == null
                ? new ShareActionLine(name, weight, true, null, null)
                : new ShareActionLine(
                        name,
                        weight,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }
}
