package org.lianban.casework.leadnotification.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a notification of a lead, or its answer, is refused (decision 0057). */
public enum NotificationRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    OFFICE_UNKNOWN,
    /** {@code state} */
    WRONG_STATE,
    NOTIFICATION_TO_SELF,
    /** {@code office}: sees the matter anyhow */
    NOTIFICATION_NEEDLESS,
    /** {@code office}: has one of this matter that it has not answered */
    NOTIFICATION_OPEN,
    /** Named people alone see the matter. */
    NOTIFICATION_OF_RESTRICTED,
    /** {@code office}: to whom it was sent */
    NOT_NOTIFIED_OFFICE,
    /** It has to be signed for first. */
    NOTIFICATION_NOT_RECEIVED,
    /** Whoever says that a lead is his names his own. */
    ANSWER_WITHOUT_MATTER,
    /** What is not this office's goes with no matter of its own. */
    ANSWER_MATTER_NOT_ASKED,
    /** No matter of this office that the caller sees has that id. */
    ANSWER_MATTER_UNKNOWN,
    /** Its own is what it handles now, not what it gave away. */
    ANSWER_MATTER_LEFT,
    /** Whoever says that a lead is not his says why. */
    ANSWER_WITHOUT_REASON
}
