package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.jointhandling.domain.JointHandlingState;

/**
 * A joint handling as a row of a list.
 *
 * @param number of the letter that invited
 * @param reports how many the invited office has made
 * @param due by when the invited office is to answer or to report; missing where no limit runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "JointHandlingCard")
public record JointHandlingCard(
        String jointHandlingId,
        @Nullable String number,
        String title,
        String from,
        String fromName,
        String to,
        String toName,
        JointHandlingState state,
        int reports,
        LocalDate invitedOn,
        Instant updatedAt,
        @Nullable LocalDate due,
        @Nullable DueChip chip)
        implements BoxQueries.Listed {
    @Override
    public String rowId() {
        return jointHandlingId;
    }
}
