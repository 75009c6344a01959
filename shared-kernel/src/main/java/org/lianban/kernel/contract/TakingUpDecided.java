package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A superior takes up what an office below writes (提级管辖).
 *
 * @param from who writes the matter, until the superior has the file
 */
public record TakingUpDecided(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId superior,
        String reason,
        LocalDate decidedOn)
        implements CaseworkEvent {}
