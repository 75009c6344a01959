package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.dispute.domain.DisputeState;

/**
 * A jurisdiction dispute as a row of a list.
 *
 * @param number the reader's own number of the matter, or the writing office's
 * @param due last day of the negotiation; missing once it is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisputeCard(
        String disputeId,
        String matterId,
        String number,
        String title,
        String raisedBy,
        String raisedByName,
        String counterpart,
        String counterpartName,
        DisputeState state,
        LocalDate raisedOn,
        Instant updatedAt,
        @Nullable LocalDate due,
        @Nullable DueChip chip) {}
