package org.lianban.casework.deadline;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.HandOverClock;
import org.lianban.casework.deadline.domain.HandOverWriting;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/**
 * Whoever moves a matter cannot know what other rooms have begun for whoever writes it: those
 * limits are found here.
 */
@ApplicationScoped
class WritersClocks implements Door<HandOverWriting> {
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final ClockStore store;
    private final ClockMoves moves;

    WritersClocks(ClockStore store, ClockMoves moves) {
        this.store = store;
        this.moves = moves;
    }

    @Override
    public Class<HandOverWriting> takes() {
        return HandOverWriting.class;
    }

    @Override
    public List<Fact> carryOut(HandOverWriting order, Occasion occasion) {
        List<Fact> facts = new ArrayList<>();
        for (KeptClock kept : store.open(order.matter(), order.from())) {
            if (order.takesAlong(kept.clock())) {
                facts.addAll(moves.carryOut(moved(kept.clock(), order), occasion));
            }
        }
        return facts;
    }

    private HandOverClock moved(Clock clock, HandOverWriting order) {
        Deadline deadline = clock.deadline();
        return new HandOverClock(
                new ClockId(ids.generate()),
                order.matter(),
                order.from(),
                deadline.rule(),
                deadline.subject(),
                order.to());
    }
}
