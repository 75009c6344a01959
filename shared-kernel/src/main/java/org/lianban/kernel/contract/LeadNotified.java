package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that handles a matter told another of what it found (线索通报). What it told stands in the
 * letter.
 */
public record LeadNotified(
        MatterId matterId,
        LeadNotificationId notificationId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        LocalDate notifiedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
