package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.dispute.domain.DisputeAction;
import org.lianban.casework.dispute.domain.DisputeRules;
import org.lianban.casework.dispute.domain.RaisingRules;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Where the reading room asks about disputes; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class Disputes {
    private final DisputeStore store;
    private final DisputeSurroundings surroundings;
    private final DisputePages pages;
    private final LegalClock clock;

    Disputes(
            DisputeStore store,
            DisputeSurroundings surroundings,
            DisputePages pages,
            LegalClock clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.pages = pages;
        this.clock = clock;
    }

    /** The dispute that is not over, with the caller's steps. */
    public record Current(DisputeId dispute, List<DisputeAction> actions) {
        public Current {
            actions = List.copyOf(actions);
        }
    }

    /** The matter's dispute that is not over, if there is one. */
    @Transactional
    public Optional<Current> current(MatterFile matter, Caller caller) {
        return store.open(matter.id())
                .map(
                        stored -> {
                            DisputeId id = stored.dispute().terms().id();
                            return new Current(
                                    id,
                                    DisputeRules.actions(
                                            stored.dispute(),
                                            surroundings.of(matter, id, caller, clock.today())));
                        });
    }

    /** Why the caller may raise none about the matter; empty if he may. */
    @Transactional
    public Optional<DisputeAction.Closed> closedToRaising(MatterFile matter, Caller caller) {
        return RaisingRules.closed(
                store.open(matter.id()).map(StoredDispute::dispute).orElse(null),
                surroundings.of(matter, null, caller, clock.today()));
    }

    /** A matter's disputes as the caller reads them. */
    @Transactional
    public DisputesView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }
}
