package org.lianban.kernel.contract;

/** The sender took the letter back before delivery. */
public record TransferWithdrawn(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, String reason)
        implements CaseworkEvent {}
