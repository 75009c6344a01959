package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.ShareView.CardView;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.ShareRules;
import org.lianban.casework.sharing.domain.ShareSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** What a caller reads of one share, or of all of a matter. */
@ApplicationScoped
class SharePages {
    private static final String OFFER = "offer-share";

    private final Matters matters;
    private final ShareStore store;
    private final ShareSight sight;
    private final ShareSurroundings surroundings;
    private final SharedQueries queries;
    private final ShareCircles circles;
    private final ShareViews views;
    private final Offices offices;
    private final LegalClock clock;

    SharePages(
            Matters matters,
            ShareStore store,
            ShareSight sight,
            ShareSurroundings surroundings,
            SharedQueries queries,
            ShareCircles circles,
            ShareViews views,
            Offices offices,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.sight = sight;
        this.surroundings = surroundings;
        this.queries = queries;
        this.circles = circles;
        this.views = views;
        this.offices = offices;
        this.clock = clock;
    }

    /** Without card and letters: answers are kept, and what they show may be recalled. */
    ShareView answer(StoredShare stored, Caller caller) {
        return page(stored, matter(stored), caller, null, null);
    }

    ShareView view(StoredShare stored, Caller caller) {
        MatterFile matter = matter(stored);
        boolean shown = sight.seesCard(caller, matter.id());
        return page(
                stored,
                matter,
                caller,
                shown ? sight.named(caller, matter.id()) : null,
                shown ? queries.card(matter.id(), offices.tree()).orElse(null) : null);
    }

    SharesView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        OfficeTree tree = offices.tree();
        ShareViews.Named named = sight.named(caller, id);
        return new SharesView(
                id.toString(),
                matter.version(),
                queries.readers(id, tree),
                circles.of(id, caller),
                store.ofMatter(id).stream()
                        .map(stored -> page(stored, matter, caller, named, null))
                        .toList(),
                List.of(
                        views.line(
                                OFFER,
                                Weight.OTHER,
                                OfferRules.closed(situation(matter, caller)).orElse(null))));
    }

    private MatterFile matter(StoredShare stored) {
        return matters.find(stored.share().terms().matter()).orElseThrow();
    }

    private ShareView page(
            StoredShare stored,
            MatterFile matter,
            Caller caller,
            ShareViews.@Nullable Named named,
            @Nullable CardView card) {
        ShareSituation now = situation(matter, caller);
        return views.page(
                stored,
                now.offices(),
                new ShareViews.OfMatter(now.seesMatter(), sight.isRestricted(matter.id())),
                named,
                card,
                ShareRules.actions(stored.share(), now));
    }

    private ShareSituation situation(MatterFile matter, Caller caller) {
        return surroundings.of(matter, caller, clock.today());
    }
}
