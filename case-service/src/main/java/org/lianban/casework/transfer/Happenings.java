package org.lianban.casework.transfer;

import java.util.List;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/** Tells what happened to a matter, as the journal holds it; told by the reading room. */
public interface Happenings {
    /**
     * After this sequence and until the matter moved, in the caller's language; without what the
     * transfer itself brought about and what that office does not hear of.
     */
    List<ChangeLine> since(MatterId matter, long sequence, TransferId transfer, Caller reader);
}
