package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;

/**
 * What the asking office makes of the assistance.
 *
 * @param timeliness 1 to 5
 * @param completeness 1 to 5
 * @param words null if there are none
 */
public record Rating(
        int timeliness, int completeness, @Nullable String words, PersonId by, LocalDate on) {
    static final int LEAST = 1;
    static final int MOST = 5;

    static boolean isOnScale(int grade) {
        return LEAST <= grade && grade <= MOST;
    }
}
