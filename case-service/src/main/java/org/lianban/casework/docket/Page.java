package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; missing on the last one
 * @param total how many there are, counted up to {@link #CAP}
 * @param totalCapped true if there are more than that ("1,000+")
 */
public record Page<T>(List<T> items, @Nullable String next, int total, boolean totalCapped) {
    static final int CAP = 1000;

    public Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> items, @Nullable String next, int counted) {
        return new Page<>(items, next, Math.min(counted, CAP), counted > CAP);
    }
}
