package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes the matter took an offer back before it was accepted.
 *
 * @param by the office that writes now
 */
public record ShareWithdrawn(
        MatterId matterId,
        ShareId shareId,
        OfficeId by,
        OfficeId to,
        String reason,
        LocalDate withdrawnOn)
        implements CaseworkEvent {}
