package org.lianban.casework.leadnotification.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Tell another office of a lead; identifiers of what will come to be are given along.
 *
 * @param title what the lead is about
 * @param facts what was found
 * @param reason why that office is told
 * @param clock until it answers
 */
public record NotifyLead(
        LeadNotificationId id,
        OfficeId to,
        String title,
        String facts,
        String reason,
        LetterId letter,
        ClockId clock) {}
