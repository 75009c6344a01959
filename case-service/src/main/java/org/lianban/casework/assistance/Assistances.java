package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.assistance.domain.AssistanceAction;
import org.lianban.casework.assistance.domain.DraftingRules;
import org.lianban.casework.matter.Awaiting;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Where other rooms ask about assistance; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class Assistances implements Awaiting {
    private final AssistanceSurroundings surroundings;
    private final AssistanceStore store;
    private final AssistancePages pages;
    private final LegalClock clock;

    Assistances(
            AssistanceSurroundings surroundings,
            AssistanceStore store,
            AssistancePages pages,
            LegalClock clock) {
        this.surroundings = surroundings;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    /** Why the caller may draft no request of the matter; empty if he may. */
    @Transactional
    public Optional<AssistanceAction.Closed> closedToAsking(MatterFile matter, Caller caller) {
        return DraftingRules.closed(surroundings.now(matter, caller, clock.today()));
    }

    /** A matter's requests as the caller reads them. */
    public AssistanceOfMatterView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }

    @Override
    @Transactional
    public boolean isAwaited(MatterId matter) {
        return store.isAwaited(matter);
    }
}
