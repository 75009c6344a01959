package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of shares; see {@link Page}. */
public record SharePage(
        List<ShareLine> items, @Nullable String next, int total, boolean totalCapped) {
    static SharePage of(Page<ShareLine> page) {
        return new SharePage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
