package org.lianban.casework.measure.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.counter.Occasion;

/**
 * When the goods were taken.
 *
 * @param at the moment, of an urgent measure: its approval is due in hours
 * @param list of an urgent measure: the list of the goods that was left on the spot (程序规定33, 36);
 *     of others it goes along with the approval
 */
public record Taking(LocalDate on, @Nullable Instant at, @Nullable ActPaper list) {
    /** On a day, as approved before. */
    static Taking on(LocalDate day) {
        return new Taking(day, null, null);
    }

    /** In haste. */
    static Taking at(Instant moment, ActPaper list) {
        return new Taking(day(moment), moment, list);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Occasion.ZONE);
    }
}
