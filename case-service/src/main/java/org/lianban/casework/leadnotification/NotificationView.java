package org.lianban.casework.leadnotification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.DueLine;
import org.lianban.casework.correspondence.MatterLine;
import org.lianban.casework.correspondence.OfficeLine;
import org.lianban.casework.leadnotification.domain.AnswerKind;
import org.lianban.casework.leadnotification.domain.NotificationRefusal;
import org.lianban.casework.leadnotification.domain.NotificationState;
import org.lianban.casework.matter.domain.Weight;

/**
 * A notification of a lead as one reads it.
 *
 * @param matter it was sent from; missing for whoever does not see it
 * @param letterNumber of the 线索通报函
 * @param receiptId 送达回证
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadNotification")
public record NotificationView(
        String id,
        OfficeLine from,
        OfficeLine to,
        String title,
        String facts,
        String reason,
        NotificationState state,
        LocalDate notifiedOn,
        String letterId,
        @Nullable String letterNumber,
        @Nullable String receiptId,
        @Nullable LocalDate receivedOn,
        @Nullable AnswerLine answer,
        @Nullable MatterLine matter,
        @Nullable DueLine due,
        long version,
        List<ActionLine> actions) {
    public NotificationView {
        actions = List.copyOf(actions);
    }

    /**
     * What the notified office makes of it.
     *
     * @param number of its own matter there
     * @param matterId that matter; missing for whoever does not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadNotificationAnswer")
    public record AnswerLine(
            AnswerKind kind,
            @Nullable String number,
            @Nullable String matterId,
            @Nullable String words,
            LocalDate on) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadNotificationActionLine")
    public record ActionLine(
            @Schema(enumeration = {"notify-lead", "receive-notification", "answer-notification"})
                    String name,
            Weight weight,
            boolean open,
            @Nullable NotificationRefusal code,
            @Nullable String reason) {}
}
