package org.lianban.casework.leadnotification.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * What an office was told; it stays as it was said, and is all that it is told of the matter.
 *
 * @param title what the lead is about
 * @param facts what was found
 * @param reason why that office is told
 * @param letter 线索通报函
 */
public record NotificationTerms(
        LeadNotificationId id,
        MatterId matter,
        OfficeId from,
        OfficeId to,
        String title,
        String facts,
        String reason,
        LetterId letter,
        PersonId by,
        LocalDate notifiedOn) {}
