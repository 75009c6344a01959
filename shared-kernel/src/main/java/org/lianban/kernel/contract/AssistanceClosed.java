package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The asking office closed the request and rated what came of it.
 *
 * @param timeliness 1 to 5
 * @param completeness 1 to 5
 */
public record AssistanceClosed(
        MatterId matterId,
        AssistanceId assistanceId,
        OfficeId from,
        OfficeId to,
        int timeliness,
        int completeness,
        LocalDate closedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
