package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/**
 * Whoever names officers cannot know all that runs in a matter, the limits of its measures for one:
 * they are found here.
 */
@ApplicationScoped
class ClockHandOver implements Door<HandToOfficers> {
    private final ClockStore store;

    ClockHandOver(ClockStore store) {
        this.store = store;
    }

    @Override
    public Class<HandToOfficers> takes() {
        return HandToOfficers.class;
    }

    @Override
    public List<Fact> carryOut(HandToOfficers order, Occasion occasion) {
        for (KeptClock kept : store.open(order.matter(), order.office())) {
            Clock next = order.of(kept.clock());
            if (!next.equals(kept.clock())) {
                store.save(new KeptClock(next, kept.said()));
            }
        }
        return List.of();
    }
}
