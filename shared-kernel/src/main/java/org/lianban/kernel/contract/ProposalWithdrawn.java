package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * An office took its proposal back before it was answered.
 *
 * @param officeId whose proposal it was
 * @param to who wrote the matter that day
 */
public record ProposalWithdrawn(
        MatterId matterId,
        ProposalId proposalId,
        OfficeId officeId,
        OfficeId to,
        String kind,
        LocalDate withdrawnOn)
        implements CaseworkEvent {}
