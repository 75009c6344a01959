package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.CalendarBook;
import org.lianban.casework.deadline.domain.Recount;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/**
 * Counts some clocks again, in one transaction with what is told of it and with how far it is: a
 * recount that is killed goes on where it was, and tells nothing twice.
 */
@ApplicationScoped
class RecountBatch {
    private static final Actor RECOUNT = Actor.system("clock-recount");

    private final RecountStore tasks;
    private final ClockStore store;
    private final MatterGate matters;
    private final Grants grants;
    private final Calendars calendars;
    private final OfficeSayings sayings;
    private final LegalClock legalClock;

    RecountBatch(
            RecountStore tasks,
            ClockStore store,
            MatterGate matters,
            Grants grants,
            Calendars calendars,
            OfficeSayings sayings,
            LegalClock legalClock) {
        this.tasks = tasks;
        this.store = store;
        this.matters = matters;
        this.grants = grants;
        this.calendars = calendars;
        this.sayings = sayings;
        this.legalClock = legalClock;
    }

    /**
     * Counts the next clocks again by the calendar as it is now.
     *
     * @return false if there is nothing left to do here
     */
    @Transactional
    boolean next(int atMost) {
        Optional<RecountTask> oldest = tasks.lockOldest();
        oldest.ifPresent(task -> count(task, atMost));
        return oldest.isPresent();
    }

    /** Leaves out the next clock, which cannot be read. */
    @Transactional
    Optional<ClockId> passOver() {
        Optional<RecountTask> oldest = tasks.lockOldest();
        return oldest.flatMap(
                task -> {
                    List<ClockStore.Touched> one =
                            store.touched(task.change(), task.countedTo(), 1);
                    one.forEach(left -> tasks.keep(task, left.clock().value(), 1, 0, null));
                    return one.stream().map(ClockStore.Touched::clock).findFirst();
                });
    }

    private void count(RecountTask task, int atMost) {
        Instant now = legalClock.now();
        List<ClockStore.Touched> next = store.touched(task.change(), task.countedTo(), atMost);
        UUID last = next.isEmpty() ? task.countedTo() : next.getLast().clock().value();
        int moved = count(task, next, new Occasion(RECOUNT, now));
        tasks.keep(task, last, next.size(), moved, next.size() < atMost ? now : null);
    }

    // Matters first, then the calendar, as commands do.
    private int count(RecountTask task, List<ClockStore.Touched> next, Occasion occasion) {
        matters.lock(next.stream().map(ClockStore.Touched::matter).distinct().toList());
        CalendarBook book = calendars.counting();
        int moved = 0;
        Map<MatterId, List<CaseworkEvent>> facts = new LinkedHashMap<>();
        Set<MatterId> shifted = new LinkedHashSet<>();
        for (KeptClock kept :
                store.lockOpen(next.stream().map(ClockStore.Touched::clock).toList())) {
            MatterId matter = kept.clock().deadline().matter();
            Recount recount = Recount.of(kept.clock(), book.of(kept.clock().deadline().office()));
            keep(kept, recount, occasion.at());
            if (recount.isTold()) {
                facts.computeIfAbsent(matter, _ -> new ArrayList<>())
                        .add(recount.fact(task.change().because()));
            }
            if (recount.moved()) {
                moved++;
                shifted.add(matter);
            }
        }
        matters.record(facts, occasion);
        grants.nextDue(store.nearest(shifted));
        return moved;
    }

    // Even if its last day stays: what is said before and after it may fall on other days.
    private void keep(KeptClock kept, Recount recount, Instant now) {
        Said said =
                sayings.of(kept.clock()).after(recount.before(), kept.said(), recount.after(), now);
        store.save(new KeptClock(recount.after(), said));
    }
}
