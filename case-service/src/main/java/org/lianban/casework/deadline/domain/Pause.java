package org.lianban.casework.deadline.domain;

import java.time.LocalDate;

/**
 * Excluded time: the days after the opening paper up to and with that of the closing paper.
 *
 * @param from day of the opening paper; it still counts
 * @param to day of the closing paper; the count goes on after it
 */
public record Pause(LocalDate from, LocalDate to, String because) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
