package org.lianban.casework.leadnotification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.leadnotification.domain.AnswerKind;

/**
 * Bodies of the commands as they come in; a missing field is refused by name, an unknown one too.
 */
final class NotificationBody {
    private NotificationBody() {}

    /**
     * A lead to tell of.
     *
     * @param matterId the matter it is told from
     * @param to the office that is told
     * @param title what the lead is about, as the other office reads it
     * @param facts what was found; nothing of whoever informed
     * @param reason why that office is told
     */
    @Schema(name = "LeadNotificationContent")
    record Content(String matterId, String to, String title, String facts, String reason) {}

    /**
     * What the notified office makes of it.
     *
     * @param matterId its own matter: of OURS it must be there, of NOT_OURS it may not
     * @param words why it is not its own, or a remark
     */
    @Schema(name = "LeadNotificationReply")
    record Reply(AnswerKind answer, @Nullable String matterId, @Nullable String words) {}
}
