package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Limitation of penalties (处罚法36): a breach not found within two years of its end is not punished;
 * five years where life, health or financial safety was harmed. Finding stops it: it is no clock.
 *
 * @param foundOn found, or papers received
 * @param harm as far as it is established
 */
public record Limitation(ActPeriod act, LocalDate foundOn, @Nullable HarmKind harm) {
    private static final int YEARS = 2;
    private static final int YEARS_WITH_HARM = 5;

    public static Limitation of(LeadContent content) {
        return new Limitation(content.act(), content.foundOn(), content.harm());
    }

    public LimitationState state() {
        @Nullable LocalDate end = act.to();
        if (end == null) {
            return act.continuing() ? LimitationState.CONTINUING : LimitationState.END_UNKNOWN;
        }
        if (!foundOn.isAfter(end.plusYears(years()))) {
            return LimitationState.WITHIN;
        }
        return foundOn.isAfter(end.plusYears(YEARS_WITH_HARM))
                ? LimitationState.EXPIRED
                : LimitationState.ONLY_WITH_HARM;
    }

    /** As things are established it stands in nobody's way. */
    public boolean allowsFiling() {
        return switch (state()) {
            case CONTINUING, WITHIN -> true;
            case END_UNKNOWN, ONLY_WITH_HARM, EXPIRED -> false;
        };
    }

    /** Years that apply as things are established. */
    public int years() {
        return harm == null ? YEARS : YEARS_WITH_HARM;
    }

    /**
     * The last day on which the breach had to be found: the anniversary of its end, whatever day of
     * the week that is; null without an end to count from.
     */
    public @Nullable LocalDate lastDay() {
        @Nullable LocalDate end = act.to();
        return end == null ? null : end.plusYears(years());
    }

    /** The same if such harm is established. */
    public @Nullable LocalDate lastDayWithHarm() {
        @Nullable LocalDate end = act.to();
        return end == null ? null : end.plusYears(YEARS_WITH_HARM);
    }
}
