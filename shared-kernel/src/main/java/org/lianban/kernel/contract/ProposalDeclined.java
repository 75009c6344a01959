package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes the matter did not take a proposal up (不予采纳); why is read beside it.
 *
 * @param officeId who answered
 * @param proposedBy whose proposal it is
 */
public record ProposalDeclined(
        MatterId matterId,
        ProposalId proposalId,
        OfficeId officeId,
        OfficeId proposedBy,
        String kind,
        LocalDate answeredOn)
        implements CaseworkEvent {}
