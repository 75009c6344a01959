package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.leadnotification.domain.AnswerKind;
import org.lianban.casework.leadnotification.domain.NotificationState;

/**
 * A notification of a lead as a row of a list.
 *
 * @param number of the letter
 * @param due by when an answer is due by the agreement; missing once there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadNotificationCard")
public record LeadNotificationCard(
        String notificationId,
        @Nullable String number,
        String title,
        String from,
        String fromName,
        String to,
        String toName,
        NotificationState state,
        @Nullable AnswerKind answer,
        LocalDate notifiedOn,
        Instant updatedAt,
        @Nullable LocalDate due,
        @Nullable DueChip chip)
        implements BoxQueries.Listed {
    @Override
    public String rowId() {
        return notificationId;
    }
}
