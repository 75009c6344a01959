package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of disputes; see {@link Page}. */
public record DisputePage(
        List<DisputeCard> items, @Nullable String next, int total, boolean totalCapped) {
    static DisputePage of(Page<DisputeCard> page) {
        return new DisputePage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
