package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * Whoever told of a lead was told which office is competent (投诉举报处理办法34); not who he is. That
 * somebody told is known to that office alone.
 */
public record InformantTold(
        MatterId matterId, HandlingId handlingId, OfficeId officeId, LocalDate toldOn)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
