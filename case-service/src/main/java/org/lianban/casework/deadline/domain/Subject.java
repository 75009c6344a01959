package org.lianban.casework.deadline.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.TransferId;

/**
 * What a clock of a matter is about. Two things of one matter may be under the same rule at once,
 * each with a clock of its own.
 *
 * @param id the transfer, the measure, the dispute, the notification, the request for assistance,
 *     the joint handling, the supervision, or the matter of the lead
 */
public record Subject(Kind kind, UUID id) {
    /** What kind of thing it is; pages open it by its kind. */
    public enum Kind {
        LEAD,
        TRANSFER,
        MEASURE,
        DISPUTE,
        LEAD_NOTIFICATION,
        /** A request for assistance, at the asked office. */
        ASSISTANCE,
        /** The reply to it, at whoever asked. */
        ASSISTANCE_REPLY,
        /** A case that is handled jointly, at the invited office. */
        JOINT_HANDLING,
        /** A matter that a superior supervises. */
        SUPERVISION;

        /** Its office was written to, and need not see the matter. */
        public boolean isAddressed() {
            return switch (this) {
                case LEAD, TRANSFER, MEASURE, DISPUTE, ASSISTANCE_REPLY, SUPERVISION -> false;
                case LEAD_NOTIFICATION, ASSISTANCE, JOINT_HANDLING -> true;
            };
        }

        /** Its office has it as the one that writes the matter, whichever that is. */
        boolean isOfWriter() {
            return switch (this) {
                case LEAD,
                        TRANSFER,
                        MEASURE,
                        DISPUTE,
                        LEAD_NOTIFICATION,
                        ASSISTANCE,
                        JOINT_HANDLING ->
                        false;
                case ASSISTANCE_REPLY, SUPERVISION -> true;
            };
        }
    }

    /** As facts name it: null of what is no letter's addressee's. */
    @Nullable String addressedKind() {
        return kind.isAddressed() ? kind.name() : null;
    }

    /** Null as its kind. */
    @Nullable UUID addressedId() {
        return kind.isAddressed() ? id : null;
    }

    public static Subject lead(MatterId matter) {
        return new Subject(Kind.LEAD, matter.value());
    }

    public static Subject dispute(DisputeId dispute) {
        return new Subject(Kind.DISPUTE, dispute.value());
    }

    public static Subject leadNotification(LeadNotificationId notification) {
        return new Subject(Kind.LEAD_NOTIFICATION, notification.value());
    }

    public static Subject assistance(AssistanceId request) {
        return new Subject(Kind.ASSISTANCE, request.value());
    }

    public static Subject assistanceReply(AssistanceId request) {
        return new Subject(Kind.ASSISTANCE_REPLY, request.value());
    }

    public static Subject jointHandling(JointHandlingId joint) {
        return new Subject(Kind.JOINT_HANDLING, joint.value());
    }

    public static Subject measure(MeasureId measure) {
        return new Subject(Kind.MEASURE, measure.value());
    }

    public static Subject supervision(SupervisionId supervision) {
        return new Subject(Kind.SUPERVISION, supervision.value());
    }

    public static Subject transfer(TransferId transfer) {
        return new Subject(Kind.TRANSFER, transfer.value());
    }
}
