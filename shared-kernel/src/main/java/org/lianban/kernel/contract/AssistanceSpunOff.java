package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * What the asked office found became a lead of its own, which is linked with the request.
 *
 * @param number of that lead at the asked office
 */
public record AssistanceSpunOff(
        MatterId matterId,
        AssistanceId assistanceId,
        OfficeId from,
        OfficeId to,
        String number,
        LocalDate spunOffOn)
        implements CaseworkEvent {
    @Override
    public OfficeId addressee() {
        return to;
    }
}
