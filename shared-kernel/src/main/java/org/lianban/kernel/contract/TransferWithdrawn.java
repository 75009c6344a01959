package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * The sender took the letter back before delivery.
 *
 * @param letterOut whether the letter had gone out; if not, nobody but the sender ever heard of it
 */
public record TransferWithdrawn(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        String reason,
        boolean letterOut)
        implements CaseworkEvent {
    @Override
    public @Nullable OfficeId hearer() {
        return letterOut ? null : from;
    }
}
