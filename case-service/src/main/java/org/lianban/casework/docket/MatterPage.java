package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of matters; see {@link Page}. */
public record MatterPage(
        List<MatterCard> items, @Nullable String next, int total, boolean totalCapped) {
    static MatterPage of(Page<MatterCard> page) {
        return new MatterPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
