package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the end of a right is spoken of in the matters that name it. */
public final class RightLapse {
    private RightLapse() {}

    /**
     * The distance that is to be told now: the nearest that has been reached, unless it was told.
     * Of a right that was over before anybody was told of its end, nothing is: the matter's page
     * warns.
     *
     * @param distances days before the last day; 0 is that day
     * @param told the nearest that was told of this end; null if none was
     */
    public static Optional<Integer> due(
            RightValidity validity,
            List<Integer> distances,
            @Nullable Integer told,
            LocalDate today) {
        @Nullable LocalDate to = validity.to();
        if (to == null || validity.renewal() == Renewal.RENEWED) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, to);
        if (left < 0 && told == null) {
            return Optional.empty();
        }
        return distances.stream()
                .filter(distance -> left <= distance)
                .min(Integer::compare)
                .filter(reached -> told == null || reached < told);
    }
}
