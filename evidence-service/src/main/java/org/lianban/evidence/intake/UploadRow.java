package org.lianban.evidence.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.intake.domain.FileClaim;
import org.lianban.evidence.intake.domain.Found;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.intake.domain.UploadState;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Reads an upload out of its row. */
record UploadRow(ResultSet row) {
    Upload upload() throws SQLException {
        UUID assistance = row.getObject("assistance_id", UUID.class);
        UUID evidence = row.getObject("evidence_id", UUID.class);
        return new Upload(
                row.getObject("upload_id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                OfficeId.of(row.getString("office_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("epoch"),
                assistance == null ? null : new AssistanceId(assistance),
                new FileClaim(
                        row.getString("file_name"),
                        row.getLong("length"),
                        row.getString("claimed_media_type"),
                        row.getString("expected_sha256")),
                UploadState.valueOf(row.getString("state")),
                row.getLong("received"),
                row.getObject("object_id", UUID.class),
                instant("touched_at"),
                arrived(),
                evidence == null ? null : new EvidenceId(evidence),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private Upload.@Nullable Arrived arrived() throws SQLException {
        String sha256 = row.getString("sha256");
        return sha256 == null
                ? null
                : new Upload.Arrived(
                        sha256,
                        row.getString("sm3"),
                        new Found(
                                row.getString("media_type"),
                                List.of((String[]) row.getArray("also").getArray())));
    }

    private @Nullable Instant instant(String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
