package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself; which of it is needed, {@link SourceRules} knows. Never whoever
 * told: that is the informant.
 *
 * @param body the department, court, superior or medium it comes from
 * @param paperNumber of the letter or report
 * @param paperDay its date
 * @param detail address found, name of the campaign, what part of a complaint is a report …
 */
public record LeadOrigin(
        @Nullable String body,
        @Nullable String paperNumber,
        @Nullable LocalDate paperDay,
        @Nullable String detail) {
    public static final LeadOrigin NONE = new LeadOrigin(null, null, null, null);

    /** Whether that is said. */
    boolean says(Particular particular) {
        return switch (particular) {
            case BODY -> body != null;
            case PAPER_NUMBER -> paperNumber != null;
            case PAPER_DAY -> paperDay != null;
            case DETAIL -> detail != null;
        };
    }
}
