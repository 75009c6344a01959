package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Limitation of penalties (处罚法36): a breach not found within two years of its end is not punished;
 * five years where life, health or financial safety was harmed.
 */
public final class Limitation {
    private static final int YEARS = 2;
    private static final int YEARS_WITH_HARM = 5;

    private Limitation() {}

    /** The anniversary of the last day still counts; a continuing act has no end to count from. */
    public static boolean isExpired(ActPeriod act, LocalDate foundOn, boolean harm) {
        @Nullable LocalDate end = act.to();
        return end != null && foundOn.isAfter(end.plusYears(harm ? YEARS_WITH_HARM : YEARS));
    }
}
