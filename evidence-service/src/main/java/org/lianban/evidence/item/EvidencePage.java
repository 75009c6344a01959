package org.lianban.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of a matter by number, and how much more it takes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidencePage(List<EvidenceCard> items, @Nullable String next, EvidenceQuota quota) {
    EvidencePage {
        items = List.copyOf(items);
    }

    /** How many items and bytes the matter has, and may have. */
    record EvidenceQuota(long items, long mostItems, long bytes, long mostBytes) {}
}
