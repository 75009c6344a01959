package org.lianban.evidence.intake.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * A file on its way in.
 *
 * @param epoch of the ticket it was admitted with
 * @param assistance the request for assistance (协查) that the ticket names, if it does
 * @param attempt where the bytes of the latest attempt go
 * @param arrived once the bytes are here
 * @param evidence once it is an item
 * @param until when it is given up
 */
public record Upload(
        UUID id,
        MatterId matter,
        OfficeId office,
        PersonId person,
        long epoch,
        @Nullable AssistanceId assistance,
        FileClaim file,
        UploadState state,
        long received,
        @Nullable UUID attempt,
        @Nullable Instant touchedAt,
        @Nullable Arrived arrived,
        @Nullable EvidenceId evidence,
        Instant until) {
    /** The bytes as they were received. */
    public record Arrived(String sha256, String sm3, Found found) {}

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
