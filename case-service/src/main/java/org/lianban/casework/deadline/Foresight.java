package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.casework.deadline.domain.CalendarBook;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Recount;
import org.lianban.kernel.contract.OfficeId;

/** Counts as the recount will, and keeps nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Foresight {
    private static final int BATCH = 1000;

    private final ClockStore store;

    Foresight(ClockStore store) {
        this.store = store;
    }

    /**
     * @param then the calendar after the change
     */
    Foreseen of(CalendarChange change, CalendarBook then) {
        List<Recount> moved = new ArrayList<>();
        Map<OfficeId, Foreseen.Counts> offices = new HashMap<>();
        UUID last = new UUID(0, 0);
        List<ClockStore.Touched> next;
        do {
            next = store.touched(change, last, BATCH);
            for (Clock clock : store.open(next.stream().map(ClockStore.Touched::clock).toList())) {
                OfficeId office = clock.deadline().office();
                Recount recount = Recount.of(clock, then.of(office));
                if (recount.moved()) {
                    moved.add(recount);
                }
                if (recount.moved() || recount.becameSure()) {
                    offices.merge(
                            office,
                            Foreseen.Counts.NONE.and(recount),
                            (former, _) -> former.and(recount));
                }
            }
            last = next.isEmpty() ? last : next.getLast().clock().value();
        } while (next.size() == BATCH);
        moved.sort(
                Comparator.comparing((Recount recount) -> recount.former().due())
                        .thenComparing(recount -> recount.before().deadline().id().value()));
        return new Foreseen(moved, offices);
    }
}
