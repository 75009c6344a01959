package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a right with the days that count: those of the act, and that of the decision. */
public final class RightWarnings {
    private RightWarnings() {}

    /**
     * Warns, and never blocks: whether a right stood is for whoever decides.
     *
     * @param known the right as it was last checked; null if nobody has
     * @param actFrom and actTo, first and last day of the act; the same if only one is known
     * @param today the day of a decision made now
     * @param days how many days ahead a lapse is worth telling
     */
    public static List<RightWarning> of(
            RightEntry right,
            @Nullable RightRecord known,
            LocalDate actFrom,
            LocalDate actTo,
            LocalDate today,
            int days) {
        if (!right.type().isRegistered()) {
            return List.of();
        }
        if (known == null) {
            return List.of(warning(RightWarning.Kind.RIGHT_NOT_CHECKED, right, null));
        }
        RightValidity validity = known.said().validity();
        List<RightWarning> warnings = new ArrayList<>();
        if (Stream.of(actFrom, actTo).map(validity::on).anyMatch(RightWarnings::isWithout)) {
            warnings.add(warning(RightWarning.Kind.RIGHT_NOT_VALID_AT_ACT, right, validity));
        }
        if (validity.lapsesWithin(days, today)) {
            warnings.add(warning(RightWarning.Kind.RIGHT_LAPSES_SOON, right, validity));
        }
        switch (validity.on(today)) {
            case LAPSED, NOT_YET ->
                    warnings.add(
                            warning(RightWarning.Kind.RIGHT_LAPSED_AT_DECISION, right, validity));
            case UNKNOWN ->
                    warnings.add(warning(RightWarning.Kind.RIGHT_NOT_CHECKED, right, validity));
            case VALID -> {}
        }
        return warnings;
    }

    private static boolean isWithout(RightStanding validity) {
        return switch (validity) {
            case NOT_YET, LAPSED -> true;
            case UNKNOWN, VALID -> false;
        };
    }

    private static RightWarning warning(
            RightWarning.Kind kind, RightEntry right, @Nullable RightValidity validity) {
        return new RightWarning(
                kind,
                right.name(),
                right.number().normalised(),
                validity == null ? null : validity.from(),
                validity == null ? null : validity.to());
    }
}
