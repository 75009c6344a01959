package org.lianban.casework.leadnotification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;

/** A notification of a lead from its letter to its answer; each state knows its own ways on. */
public sealed interface LeadNotification {
    NotificationTerms terms();

    default NotificationState state() {
        return switch (this) {
            case Sent _ -> NotificationState.SENT;
            case Received _ -> NotificationState.RECEIVED;
            case Answered _ -> NotificationState.ANSWERED;
        };
    }

    /** Its receipt; null until it is signed for. */
    default @Nullable Receipt receipt() {
        return switch (this) {
            case Sent _ -> null;
            case Received received -> received.receipt();
            case Answered answered -> answered.receipt();
        };
    }

    /** Nobody there has signed for it. */
    record Sent(NotificationTerms terms) implements LeadNotification {
        Received received(Receipt receipt) {
            return new Received(terms, receipt);
        }
    }

    /** Signed for, and not answered. */
    record Received(NotificationTerms terms, Receipt receipt) implements LeadNotification {
        Answered answered(NotificationAnswer answer) {
            return new Answered(terms, receipt, answer);
        }
    }

    /** The notified office said what it makes of it. */
    record Answered(NotificationTerms terms, Receipt receipt, NotificationAnswer answer)
            implements LeadNotification {}

    /** The signature of the notified office (送达回证). */
    record Receipt(LetterId letter, LocalDate on) {}
}
