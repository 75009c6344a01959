package org.lianban.casework.docket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list of supervisions; see {@link Page}. */
@Schema(name = "SupervisionPage")
public record SupervisionPage(
        List<SupervisionCard> items, @Nullable String next, int total, boolean totalCapped) {
    static SupervisionPage of(Page<SupervisionCard> page) {
        return new SupervisionPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
