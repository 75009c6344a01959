package org.lianban.kernel.contract;

/** The officer wrote the draft of a transfer letter anew: another receiver, another reason. */
public record TransferRevised(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to, String reason)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return from;
    }
}
