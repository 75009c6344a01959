package org.lianban.casework.docket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list of requests for assistance; see {@link Page}. */
@Schema(name = "AssistancePage")
public record AssistancePage(
        List<AssistanceCard> items, @Nullable String next, int total, boolean totalCapped) {
    static AssistancePage of(Page<AssistanceCard> page) {
        return new AssistancePage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
