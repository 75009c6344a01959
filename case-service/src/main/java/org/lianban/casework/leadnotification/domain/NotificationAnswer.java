package org.lianban.casework.leadnotification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;

/**
 * What the notified office makes of the lead.
 *
 * @param matter of the notified office, which it registered upon the notification or had before;
 *     null if it has none
 * @param words why it is not its own, or a remark; null if there is none
 */
public record NotificationAnswer(
        AnswerKind kind,
        @Nullable MatterId matter,
        @Nullable String words,
        PersonId by,
        LocalDate on) {}
