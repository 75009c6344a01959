package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The asked office told before its time ended that it needs longer (协查延期告知, 程序规定45).
 *
 * @param until the new last day
 */
public record AssistanceExtended(
        MatterId matterId,
        AssistanceId assistanceId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        LocalDate until,
        LocalDate extendedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
