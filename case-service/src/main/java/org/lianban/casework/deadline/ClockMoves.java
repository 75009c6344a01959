package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.HandOverClock;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** Limits that go along with what they are about. */
@ApplicationScoped
class ClockMoves implements Door<HandOverClock> {
    private final ClockStore store;
    private final OfficeSayings sayings;

    ClockMoves(ClockStore store, OfficeSayings sayings) {
        this.store = store;
        this.sayings = sayings;
    }

    @Override
    public Class<HandOverClock> takes() {
        return HandOverClock.class;
    }

    @Override
    public List<Fact> carryOut(HandOverClock order, Occasion occasion) {
        Optional<KeptClock> current =
                store.running(order.matter(), order.office(), order.rule(), order.subject());
        return current.map(kept -> move(kept, order, occasion)).orElse(List.of());
    }

    private List<Fact> move(KeptClock kept, HandOverClock order, Occasion now) {
        ClockRules.Moved moved = ClockRules.handOver(kept.clock(), order, now);
        Said said =
                sayings.of(kept.clock()).after(kept.clock(), kept.said(), moved.left(), now.at());
        store.save(new KeptClock(moved.left(), said));
        store.add(new KeptClock(moved.begun(), Said.nothing(now.at())));
        return moved.facts();
    }
}
