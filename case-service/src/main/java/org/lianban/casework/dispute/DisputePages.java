package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.dispute.domain.RaisingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** What a caller reads of one dispute, or of all of a matter. */
@ApplicationScoped
class DisputePages {
    private static final String RAISE = "raise-dispute";

    private final Matters matters;
    private final DisputeStore store;
    private final DisputeSurroundings surroundings;
    private final LegalClock clock;
    private final DisputeViews views;

    DisputePages(
            Matters matters,
            DisputeStore store,
            DisputeSurroundings surroundings,
            LegalClock clock,
            DisputeViews views) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
        this.views = views;
    }

    DisputeView view(DisputeId id, Caller caller) {
        StoredDispute stored = store.get(id);
        MatterFile matter = matters.find(stored.dispute().terms().matter()).orElseThrow();
        return page(stored, matter, caller);
    }

    DisputesView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        List<StoredDispute> all = store.ofMatter(id);
        return new DisputesView(
                id.toString(),
                matter.version(),
                all.stream().map(stored -> page(stored, matter, caller)).toList(),
                List.of(
                        views.line(
                                RAISE,
                                Weight.OTHER,
                                RaisingRules.closed(
                                                store.open(id)
                                                        .map(StoredDispute::dispute)
                                                        .orElse(null),
                                                surroundings.of(
                                                        matter, null, caller, clock.today()))
                                        .orElse(null))));
    }

    private DisputeView page(StoredDispute stored, MatterFile matter, Caller caller) {
        DisputeId id = stored.dispute().terms().id();
        return views.page(stored, surroundings.of(matter, id, caller, clock.today()));
    }
}
