package org.lianban.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.lianban.casework.office.LegalDay;
import org.lianban.kernel.counter.Occasion;

/**
 * The time of acts, deadlines and letters; not that of tokens and leases. Settable only in a build
 * with the profile {@code acceptance}.
 */
public interface LegalClock extends LegalDay {
    Instant now();

    /** The day it is in Shanghai. */
    @Override
    default LocalDate today() {
        return LocalDate.ofInstant(now(), Occasion.ZONE);
    }
}
