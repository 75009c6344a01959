package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of transfers; see {@link Page}. */
public record TransferPage(
        List<TransferCard> items, @Nullable String next, int total, boolean totalCapped) {
    static TransferPage of(Page<TransferCard> page) {
        return new TransferPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
