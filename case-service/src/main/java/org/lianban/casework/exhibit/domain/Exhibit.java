package org.lianban.casework.exhibit.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * An item of evidence where it is now.
 *
 * @param number in the matter, from 1
 * @param takenInBy the office that took it in
 * @param file absent where the item has no bytes
 * @param holder in whose custody it is, or was until it was sent off
 * @param inTransitUnder the transfer under which it is on its way
 */
public record Exhibit(
        EvidenceId id,
        MatterId matter,
        OfficeId takenInBy,
        int number,
        ExhibitParticulars particulars,
        @Nullable EvidenceFile file,
        OfficeId holder,
        @Nullable TransferId inTransitUnder) {
    /** In that office's custody, and not on its way. */
    public boolean isWith(OfficeId office) {
        return holder.equals(office) && inTransitUnder == null;
    }

    public @Nullable String sha256() {
        return file == null ? null : file.sha256();
    }

    public @Nullable String sm3() {
        return file == null ? null : file.sm3();
    }
}
