package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receiver's agency head took the matter over.
 *
 * @param selection digest of what it took over, as it had been shown; null of facts from before
 *     this was told
 * @param changes how many entries of that differ from what the letter listed; null likewise
 */
public record TransferAccepted(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        LocalDate acceptedOn,
        @Nullable String selection,
        @Nullable Integer changes)
        implements CaseworkEvent {
    /** As it was told before it named what is taken over. */
    public TransferAccepted(
            MatterId matterId,
            TransferId transferId,
            OfficeId from,
            OfficeId to,
            LocalDate acceptedOn) {
        this(matterId, transferId, from, to, acceptedOn, null, null);
    }
}
