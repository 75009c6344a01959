package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of requests; see {@link Page}. */
public record ShareRequestPage(
        List<ShareRequestLine> items, @Nullable String next, int total, boolean totalCapped) {
    static ShareRequestPage of(Page<ShareRequestLine> page) {
        return new ShareRequestPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
