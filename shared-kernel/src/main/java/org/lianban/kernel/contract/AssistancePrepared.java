package org.lianban.kernel.contract;

/**
 * Officers of the asked office wrote an answer to all that was open: its head is to seal the reply.
 * Nobody else is told of what is not sealed.
 *
 * @param officeId the asked office
 */
public record AssistancePrepared(
        MatterId matterId, AssistanceId assistanceId, OfficeId from, OfficeId officeId)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }

    @Override
    public OfficeId addressee() {
        return officeId;
    }
}
