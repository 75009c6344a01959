package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The notified office answered (线索通报反馈, 合作协议). Its words are read on the notification's page.
 *
 * @param answer OURS, KNOWN or NOT_OURS
 */
public record LeadNotificationAnswered(
        MatterId matterId,
        LeadNotificationId notificationId,
        OfficeId from,
        OfficeId to,
        String answer,
        LocalDate answeredOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
