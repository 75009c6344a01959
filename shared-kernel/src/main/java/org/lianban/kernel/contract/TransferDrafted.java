package org.lianban.kernel.contract;

/** An officer drafted a transfer letter. */
public record TransferDrafted(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, String reason)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return from;
    }
}
