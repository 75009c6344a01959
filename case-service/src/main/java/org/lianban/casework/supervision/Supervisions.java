package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.domain.OrderingRules;
import org.lianban.casework.supervision.domain.SupervisionAction;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Where other rooms ask about supervision; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class Supervisions {
    private final SupervisionSurroundings surroundings;
    private final SupervisionPages pages;
    private final LegalClock clock;

    Supervisions(SupervisionSurroundings surroundings, SupervisionPages pages, LegalClock clock) {
        this.surroundings = surroundings;
        this.pages = pages;
        this.clock = clock;
    }

    /** Why the caller may not put the matter under supervision; empty if he may. */
    @Transactional
    public Optional<SupervisionAction.Closed> closedToOrdering(MatterFile matter, Caller caller) {
        return OrderingRules.closed(
                surroundings.now(matter, caller, clock.today()),
                surroundings.isOpen(matter.id(), caller.office()));
    }

    /** A matter's supervisions as the caller reads them. */
    public SupervisionsView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }
}
