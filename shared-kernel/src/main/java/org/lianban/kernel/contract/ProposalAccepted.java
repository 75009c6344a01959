package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes the matter took a proposal up (采纳建议). What it does then, it does by its
 * own acts.
 *
 * @param officeId who answered
 * @param proposedBy whose proposal it is
 */
public record ProposalAccepted(
        MatterId matterId,
        ProposalId proposalId,
        OfficeId officeId,
        OfficeId proposedBy,
        String kind,
        LocalDate answeredOn)
        implements CaseworkEvent {}
