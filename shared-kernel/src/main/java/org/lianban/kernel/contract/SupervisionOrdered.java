package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A superior put a matter on its list of those that it supervises (挂牌督办). What it demands stands in
 * the letter.
 *
 * @param by the superior
 * @param officeId who writes the matter
 * @param dueOn by when the matter is to be done
 */
public record SupervisionOrdered(
        MatterId matterId,
        SupervisionId supervisionId,
        OfficeId by,
        OfficeId officeId,
        LetterId letterId,
        LocalDate dueOn,
        LocalDate orderedOn)
        implements CaseworkEvent {}
