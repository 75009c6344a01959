package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceState;
import org.lianban.casework.deadline.domain.DueChip;

/**
 * A request for assistance as a row of a list.
 *
 * @param number internal, of the asking office and year
 * @param letterNumber of its last letter; missing of a draft
 * @param items how many things are asked
 * @param answered to how many of them there is a sealed answer
 * @param due by when it is to be signed for, answered or closed; missing where nothing runs
 * @param overdue the fifteen working days are over, and not all is answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssistanceCard")
public record AssistanceCard(
        String assistanceId,
        String number,
        @Nullable String letterNumber,
        String title,
        String from,
        String fromName,
        String to,
        String toName,
        AssistanceState state,
        int items,
        int answered,
        Instant updatedAt,
        @Nullable LocalDate due,
        @Nullable DueChip chip,
        boolean overdue)
        implements BoxQueries.Listed {
    @Override
    public String rowId() {
        return assistanceId;
    }
}
