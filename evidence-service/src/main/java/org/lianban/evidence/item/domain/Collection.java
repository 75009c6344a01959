package org.lianban.evidence.item.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;

/**
 * How an item came into the office's hands (程序规定22).
 *
 * @param source where or from whom it was obtained; names no informant
 */
public record Collection(String source, List<PersonId> by, LocalDate on, @Nullable String place) {
    public Collection {
        by = List.copyOf(by);
    }
}
