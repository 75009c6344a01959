package org.lianban.kernel.contract;

import java.time.LocalDate;

/** An office whose matter is taken up signed for the decision and hands its file over. */
public record FileSurrendered(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        LocalDate surrenderedOn)
        implements CaseworkEvent {}
