package org.lianban.casework.jointhandling.domain;

import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Invite another office; identifiers of what will come to be are given along.
 *
 * @param title what the case is about, as the other office reads it
 * @param reason why jointly
 * @param work what each of the two is to do
 * @param clock until it answers
 */
public record InviteOffice(
        JointHandlingId id,
        OfficeId to,
        String title,
        String reason,
        String work,
        LetterId letter,
        ClockId clock) {}
