package org.lianban.casework.delivery.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/** So many copies of a letter were printed; what for may be said. */
public record Printing(
        LetterId letter, int copies, @Nullable String purpose, PersonId by, Instant at) {
    /** At once, by one hand. */
    public static final int MOST_COPIES = 500;

    public Printing {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies are counted from one");
        }
    }
}
