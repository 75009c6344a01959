package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The superior was not satisfied and demands more (继续督办).
 *
 * @param by the superior
 * @param officeId who writes the matter
 * @param dueOn by when the matter is to be done now
 */
public record SupervisionReturned(
        MatterId matterId,
        SupervisionId supervisionId,
        OfficeId by,
        OfficeId officeId,
        LetterId letterId,
        LocalDate dueOn,
        LocalDate returnedOn)
        implements CaseworkEvent {}
