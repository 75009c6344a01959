package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.supervision.domain.SupervisionState;

/**
 * A supervision as a row of a list.
 *
 * @param number of the letter that demanded last
 * @param from the superior
 * @param to who writes the matter
 * @param reports how many that office has made
 * @param dueOn by when the matter is to be done
 * @param due by when somebody is to report or to decide; missing where no limit runs
 * @param overdue the matter was to be done, and is not said to be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SupervisionCard")
public record SupervisionCard(
        String supervisionId,
        String matterId,
        @Nullable String number,
        String title,
        String from,
        String fromName,
        String to,
        String toName,
        SupervisionState state,
        int reports,
        LocalDate dueOn,
        Instant updatedAt,
        @Nullable LocalDate due,
        @Nullable DueChip chip,
        boolean overdue)
        implements BoxQueries.Listed {
    @Override
    public String rowId() {
        return supervisionId;
    }
}
