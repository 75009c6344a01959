package org.lianban.casework.access.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secret documents among those of some matters, as one reader finds them, by their ids. */
public record DocumentMarks(Map<UUID, DocumentMark> all) {
    public static final DocumentMarks NONE = new DocumentMarks(Map.of());

    public DocumentMarks {
        all = Map.copyOf(all);
    }

    /** Null if it is not secret. */
    public @Nullable DocumentMark of(UUID document) {
        return all.get(document);
    }

    /** The reader learns that it is there, and nothing that it says. */
    public boolean withhold(UUID document) {
        DocumentMark mark = all.get(document);
        return mark != null && mark.withheld();
    }
}
