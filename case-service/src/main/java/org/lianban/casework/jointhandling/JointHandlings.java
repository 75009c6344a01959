package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.jointhandling.domain.InvitingRules;
import org.lianban.casework.jointhandling.domain.JointHandlingAction;
import org.lianban.casework.matter.Awaiting;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/** Where other rooms ask about joint handling; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class JointHandlings implements Awaiting {
    private final JointHandlingSurroundings surroundings;
    private final JointHandlingStore store;
    private final JointHandlingPages pages;
    private final LegalClock clock;

    JointHandlings(
            JointHandlingSurroundings surroundings,
            JointHandlingStore store,
            JointHandlingPages pages,
            LegalClock clock) {
        this.surroundings = surroundings;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    /** Why the caller may invite nobody to handle the matter jointly; empty if he may. */
    @Transactional
    public Optional<JointHandlingAction.Closed> closedToInviting(MatterFile matter, Caller caller) {
        return InvitingRules.closed(surroundings.now(matter, caller, clock.today()));
    }

    /** A matter's joint handlings as the caller reads them. */
    public JointHandlingsView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }

    /** An office was invited and has not answered, or handles the matter jointly. */
    @Override
    @Transactional
    public boolean isAwaited(MatterId matter) {
        return store.isOpen(matter);
    }
}
