package org.lianban.evidence.item.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * An item as it is taken in; its number comes with its place in the matter.
 *
 * @param assistance the request for assistance (协查) for which it is taken in, if it is for one
 * @param epoch under which it was decided: the upload ticket's
 */
public record NewItem(
        EvidenceId id,
        MatterId matter,
        OfficeId office,
        @Nullable AssistanceId assistance,
        Particulars particulars,
        @Nullable StoredFile file,
        long epoch,
        Instant takenInAt) {}
