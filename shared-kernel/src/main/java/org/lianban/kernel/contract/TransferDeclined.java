package org.lianban.kernel.contract;

/** The agency head did not approve the draft and sent it back to the officer. */
public record TransferDeclined(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, String reason)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return from;
    }
}
