package org.lianban.kernel.counter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time of acts, deadlines and letters; not that of tokens and leases. Settable only in a build
 * with the profile {@code acceptance}.
 */
public interface LegalClock {
    Instant now();

    /** The day it is in Shanghai. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), Occasion.ZONE);
    }
}
