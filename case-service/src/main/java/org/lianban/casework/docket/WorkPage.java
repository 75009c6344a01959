package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of what must be done; see {@link Page}. */
public record WorkPage(
        List<WorkItem> items, @Nullable String next, int total, boolean totalCapped) {
    static WorkPage of(Page<WorkItem> page) {
        return new WorkPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
