package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The designated office signed for the file.
 *
 * @param selection digest of what it took over, as it had been shown; null of facts from before
 *     this was told
 * @param changes how many entries of that differ from what the letter listed; null likewise, and
 *     where no letter of transfer went out
 */
public record TransferFileReceived(
        MatterId matterId,
        TransferId transferId,
        OfficeId designee,
        LocalDate receivedOn,
        @Nullable String selection,
        @Nullable Integer changes)
        implements CaseworkEvent {
    /** As it was told before it named what is taken over. */
    public TransferFileReceived(
            MatterId matterId, TransferId transferId, OfficeId designee, LocalDate receivedOn) {
        this(matterId, transferId, designee, receivedOn, null, null);
    }
}
