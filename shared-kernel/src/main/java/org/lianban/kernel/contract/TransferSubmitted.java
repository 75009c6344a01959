package org.lianban.kernel.contract;

/** The draft went to the agency head for approval. */
public record TransferSubmitted(
        MatterId matterId, TransferId transferId, OfficeId from, OfficeId to)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return from;
    }
}
