package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The superior took the matter off its list (解除督办).
 *
 * @param by the superior
 * @param officeId who writes the matter
 */
public record SupervisionLifted(
        MatterId matterId,
        SupervisionId supervisionId,
        OfficeId by,
        OfficeId officeId,
        LetterId letterId,
        LocalDate liftedOn)
        implements CaseworkEvent {}
