package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.TransferId;

/**
 * A reply that the asked office's head sealed (协查复函).
 *
 * @param round of the letter that it answers
 * @param late after its time had ended
 * @param complete nothing was open after it
 * @param note beside the answers; null if none
 * @param list of the evidence that goes along; null if none does
 */
public record Reply(
        LetterId letter,
        int round,
        LocalDate on,
        boolean late,
        boolean complete,
        @Nullable String note,
        @Nullable EvidenceList list) {
    /**
     * 证据材料移送清单.
     *
     * @param way under which its items travel, as under a transfer
     */
    public record EvidenceList(TransferId way, LetterId letter, int items) {}
}
