package org.lianban.casework.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianban.casework.deadline.domain.Recount;
import org.lianban.kernel.contract.OfficeId;

/**
 * What a change of the calendar would do to the clocks that run now.
 *
 * @param moved those whose last day would be another, nearest first
 * @param offices how many of each office would move, and how many would only become sure
 */
record Foreseen(List<Recount> moved, Map<OfficeId, Counts> offices) {
    /** How many clocks. */
    record Counts(int moved, int sure) {
        static final Counts NONE = new Counts(0, 0);

        Counts and(Recount recount) {
            return new Counts(
                    moved + (recount.moved() ? 1 : 0), sure + (recount.becameSure() ? 1 : 0));
        }
    }

    Foreseen {
        moved = List.copyOf(moved);
        Map<OfficeId, Counts> byOffice = new TreeMap<>(Comparator.comparing(OfficeId::value));
        byOffice.putAll(offices);
        offices = byOffice;
    }
}
