package org.lianban.notification.audience.domain;

import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.TransferId;

/**
 * An act that is expected until a later fact names the same act and thing.
 *
 * @param thing the transfer, the item, the notification, the request, the joint handling, the
 *     supervision, or the matter or dispute as an office handles it
 */
public record Expectation(Act act, String thing) {
    static Expectation of(Act act, TransferId transfer) {
        return new Expectation(act, transfer.toString());
    }

    static Expectation of(Act act, TransferId transfer, EvidenceId item) {
        return new Expectation(act, transfer + "/" + item);
    }

    static Expectation of(Act act, EvidenceId item) {
        return new Expectation(act, item.toString());
    }

    static Expectation of(Act act, DisputeId dispute, OfficeId office) {
        return new Expectation(act, dispute + "/" + office);
    }

    static Expectation of(Act act, LeadNotificationId notification) {
        return new Expectation(act, notification.toString());
    }

    static Expectation of(Act act, AssistanceId request) {
        return new Expectation(act, request.toString());
    }

    static Expectation of(Act act, JointHandlingId joint) {
        return new Expectation(act, joint.toString());
    }

    static Expectation of(Act act, SupervisionId supervision) {
        return new Expectation(act, supervision.toString());
    }

    static Expectation of(Act act, MatterId matter, OfficeId office) {
        return new Expectation(act, matter + "/" + office);
    }
}
