package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * The sender took the letter back before delivery.
 *
 * @param letterOut whether the letter had gone out; if not, nobody but the sender ever heard of it.
 *     Facts of before 2026-11-23 do not say: they wake their whole audience, as they did.
 */
public record TransferWithdrawn(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        String reason,
        @Nullable Boolean letterOut)
        implements CaseworkEvent {
    @Override
    public @Nullable OfficeId hearer() {
        return Boolean.FALSE.equals(letterOut) ? from : null;
    }
}
