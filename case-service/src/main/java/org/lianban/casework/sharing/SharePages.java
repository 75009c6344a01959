package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.sharing.domain.OfferRules;
import org.lianban.casework.sharing.domain.Share;
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
    private final SharedQueries queries;
    private final ShareViews views;
    private final Offices offices;
    private final LegalClock clock;

    SharePages(
            Matters matters,
            ShareStore store,
            ShareSight sight,
            SharedQueries queries,
            ShareViews views,
            Offices offices,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.sight = sight;
        this.queries = queries;
        this.views = views;
        this.offices = offices;
        this.clock = clock;
    }

    /** Without the card: answers are kept, and what they show may be recalled. */
    ShareView answer(StoredShare stored, Caller caller) {
        return page(stored, matter(stored), caller, false);
    }

    ShareView view(StoredShare stored, Caller caller) {
        return page(stored, matter(stored), caller, true);
    }

    SharesView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        OfficeTree tree = offices.tree();
        return new SharesView(
                id.toString(),
                matter.version(),
                queries.readers(id, tree),
                store.ofMatter(id).stream()
                        .map(stored -> page(stored, matter, caller, false))
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

    private ShareView page(StoredShare stored, MatterFile matter, Caller caller, boolean withCard) {
        OfficeTree tree = offices.tree();
        Share share = stored.share();
        boolean shown = withCard && sight.seesCard(caller, matter.id());
        return views.page(
                stored,
                tree,
                sight.seesMatter(caller, matter.id()),
                shown ? queries.card(matter.id(), tree).orElse(null) : null,
                ShareRules.actions(share, situation(matter, caller)));
    }

    private ShareSituation situation(MatterFile matter, Caller caller) {
        return new ShareSituation(matter, offices.tree(), caller, clock.today());
    }
}
