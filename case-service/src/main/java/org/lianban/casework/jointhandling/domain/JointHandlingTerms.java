package org.lianban.casework.jointhandling.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * What an office was invited to; it stays as it was said, and is all that it is told of the case
 * until it agrees.
 *
 * @param from who wrote the case when it invited
 * @param title what the case is about
 * @param reason why jointly
 * @param work what each of the two is to do (分工)
 * @param letter 联合办案邀请函
 */
public record JointHandlingTerms(
        JointHandlingId id,
        MatterId matter,
        OfficeId from,
        OfficeId to,
        String title,
        String reason,
        String work,
        LetterId letter,
        PersonId by,
        LocalDate invitedOn) {}
