package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The common superior named the competent office (指定管辖). */
public record JurisdictionDesignated(
        MatterId matterId,
        TransferId transferId,
        OfficeId superior,
        OfficeId designee,
        String reason,
        LocalDate designatedOn)
        implements CaseworkEvent {}
