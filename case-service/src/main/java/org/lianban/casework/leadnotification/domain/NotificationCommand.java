package org.lianban.casework.leadnotification.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;

/** What the notified office does with a notification. */
public sealed interface NotificationCommand {
    default NotificationStep step() {
        return switch (this) {
            case Receive _ -> NotificationStep.RECEIVE_NOTIFICATION;
            case Answer _ -> NotificationStep.ANSWER_NOTIFICATION;
        };
    }

    /** Sign for it. */
    record Receive(LetterId receipt) implements NotificationCommand {}

    /** The fields are those of {@link NotificationAnswer}. */
    record Answer(AnswerKind kind, @Nullable MatterId matter, @Nullable String words)
            implements NotificationCommand {}
}
