package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a matter since the reader last looked at it, his own acts left out.
 *
 * @param since when he looked; missing if he has never looked, and then nothing is new to him
 * @param seen up to which fact he had read; missing likewise
 * @param items oldest first, 100 at most
 * @param more there are more than these
 * @param comments how many of others he may read were made since, 100 at most
 * @param sequence up to where he will have read, with {@code at}, once this is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Changes")
record ChangesView(
        String matterId,
        @Nullable Instant since,
        @Nullable Long seen,
        List<TimelineEntry> items,
        boolean more,
        int comments,
        long sequence,
        Instant at) {
    ChangesView {
        items = List.copyOf(items);
    }
}
