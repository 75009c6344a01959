package org.lianban.kernel.contract;

/**
 * Officers drafted a request for assistance (协助调查函), which waits for their agency head. Nobody else
 * is told of a draft.
 */
public record AssistanceDrafted(
        MatterId matterId, AssistanceId assistanceId, OfficeId from, OfficeId to)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return from;
    }
}
