package org.lianban.casework.measure.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Occasion;

/**
 * When the goods were taken.
 *
 * @param at the moment, of an urgent measure: its approval is due in hours
 */
public record Taking(LocalDate on, @Nullable Instant at) {
    static Taking at(Instant moment) {
        return new Taking(LocalDate.ofInstant(moment, Occasion.ZONE), moment);
    }
}
