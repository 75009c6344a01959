package org.lianban.casework.docket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list of notifications of leads; see {@link Page}. */
@Schema(name = "LeadNotificationPage")
public record LeadNotificationPage(
        List<LeadNotificationCard> items, @Nullable String next, int total, boolean totalCapped) {
    static LeadNotificationPage of(Page<LeadNotificationCard> page) {
        return new LeadNotificationPage(
                page.items(), page.next(), page.total(), page.totalCapped());
    }
}
