package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The superior reminded of a supervised matter that is late (催办).
 *
 * @param by the superior
 * @param officeId who writes the matter
 */
public record SupervisionReminded(
        MatterId matterId,
        SupervisionId supervisionId,
        OfficeId by,
        OfficeId officeId,
        LetterId letterId,
        LocalDate remindedOn)
        implements CaseworkEvent {}
