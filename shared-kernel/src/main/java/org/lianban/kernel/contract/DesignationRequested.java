package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The objecting office asked the common superior to designate (报请指定管辖). */
public record DesignationRequested(
        MatterId matterId,
        TransferId transferId,
        OfficeId requestedBy,
        OfficeId superior,
        LocalDate requestedOn)
        implements CaseworkEvent {}
