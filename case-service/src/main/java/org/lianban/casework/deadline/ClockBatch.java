package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.casework.deadline.domain.Told;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

/** Lets some clocks say what they have to say, in one transaction with what is kept of it. */
@ApplicationScoped
class ClockBatch {
    private static final Actor SWEEP = Actor.system("clock-sweep");

    private final ClockStore store;
    private final ClockWakes wakes;
    private final OfficeSayings sayings;
    private final MatterGate matters;

    ClockBatch(ClockStore store, ClockWakes wakes, OfficeSayings sayings, MatterGate matters) {
        this.store = store;
        this.wakes = wakes;
        this.sayings = sayings;
        this.matters = matters;
    }

    /**
     * A clock whose matter is locked by a command, or by another sweep, is passed over: it stays
     * due. Whether it still is, is asked again under the lock.
     *
     * @return how many facts were told
     */
    @Transactional
    int tell(List<ClockWakes.Woken> woken, Instant now) {
        Set<MatterId> free =
                matters.lockFree(woken.stream().map(ClockWakes.Woken::matter).toList());
        List<ClockId> ours =
                woken.stream()
                        .filter(one -> free.contains(one.matter()))
                        .map(ClockWakes.Woken::clock)
                        .toList();
        List<KeptClock> said = new ArrayList<>();
        Map<MatterId, List<CaseworkEvent>> facts = new LinkedHashMap<>();
        for (KeptClock kept : store.lockWoken(ours, now)) {
            Told told = sayings.of(kept.clock()).tell(kept.clock(), kept.said(), now);
            said.add(new KeptClock(kept.clock(), told.said()));
            if (!told.facts().isEmpty()) {
                facts.computeIfAbsent(kept.clock().deadline().matter(), _ -> new ArrayList<>())
                        .addAll(told.facts());
            }
        }
        wakes.said(said, now);
        matters.record(facts, new Occasion(SWEEP, now));
        return facts.values().stream().mapToInt(List::size).sum();
    }
}
