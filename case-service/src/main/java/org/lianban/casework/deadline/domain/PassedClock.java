package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.lianban.kernel.contract.MatterId;

/**
 * A clock that has not ended though its last day is over.
 *
 * @param place among its like, so that one can go on after it
 */
public record PassedClock(MatterId matter, Subject subject, Place place) {
    /** The oldest first, those of one day by their ids. */
    public record Place(LocalDate due, UUID clock) {
        public static final Place BEFORE_ALL = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
