package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sender keyed in what went to, or came from, a body outside the system on paper.
 *
 * @param office that keyed it in
 * @param step what the paper is about, {@code RECORD_DELIVERY}
 * @param on the day that it names
 * @param number of the paper, if it has one
 * @param anew it takes the place of what was keyed in by mistake
 */
public record TransferPaperRecorded(
        MatterId matterId,
        TransferId transferId,
        OfficeId office,
        String step,
        LocalDate on,
        @Nullable String number,
        boolean anew)
        implements CaseworkEvent {}
