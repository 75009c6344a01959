package org.lianban.kernel.contract;

import java.time.LocalDate;

/** The receiver's liaison signed for the papers (收到材料之日). */
public record TransferDelivered(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, LocalDate receivedOn)
        implements CaseworkEvent {}
