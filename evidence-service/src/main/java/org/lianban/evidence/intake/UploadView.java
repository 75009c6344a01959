package org.lianban.evidence.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.intake.domain.UploadState;

/**
 * An upload as its sender sees it.
 *
 * @param matterId missing of a file for a request for assistance (协查): its sender need not see the
 *     matter
 * @param received bytes so far, to a few seconds
 * @param sha256 of the bytes, once they are here; so is {@code sm3}
 * @param evidenceId once it is an item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(
        String uploadId,
        @Nullable String matterId,
        String name,
        long length,
        long received,
        UploadState state,
        @Nullable String sha256,
        @Nullable String sm3,
        @Nullable String evidenceId,
        Instant until) {
    static UploadView of(Upload upload) {
        Upload.Arrived arrived = upload.arrived();
        return new UploadView(
                upload.id().toString(),
                upload.assistance() == null ? upload.matter().toString() : null,
                upload.file().name(),
                upload.file().length(),
                upload.received(),
                upload.state(),
                arrived == null ? null : arrived.sha256(),
                arrived == null ? null : arrived.sm3(),
                upload.evidence() == null ? null : upload.evidence().toString(),
                upload.until());
    }
}
