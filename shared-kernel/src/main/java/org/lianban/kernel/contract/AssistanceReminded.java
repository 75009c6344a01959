package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The asking office reminded the other of a request whose time has ended (催办函). */
public record AssistanceReminded(
        MatterId matterId,
        AssistanceId assistanceId,
        LetterId letterId,
        OfficeId from,
        OfficeId to,
        LocalDate remindedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
