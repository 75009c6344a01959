package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The office that writes the matter recalled a share: what it showed is shown no longer, from this
 * fact on.
 *
 * @param by the office that writes now
 */
public record ShareRecalled(
        MatterId matterId,
        ShareId shareId,
        OfficeId by,
        OfficeId to,
        String reason,
        LocalDate recalledOn)
        implements CaseworkEvent {}
