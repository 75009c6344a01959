package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The notified office signed for the notification of a lead (线索通报签收). */
public record LeadNotificationReceived(
        MatterId matterId,
        LeadNotificationId notificationId,
        OfficeId from,
        OfficeId to,
        LocalDate receivedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
