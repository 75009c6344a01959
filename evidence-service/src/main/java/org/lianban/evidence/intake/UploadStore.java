package org.lianban.evidence.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.item.Totals;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the uploads' table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UploadStore {
    private static final String OPEN =
            """
            insert into evidence_upload (upload_id, matter_id, office_id, person_id, epoch,
                assistance_id, state, file_name, length, claimed_media_type, expected_sha256, entry,
                sensitive, until)
            values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;
    private static final String FIND = "select * from evidence_upload where upload_id = ?";
    private static final String LOCK =
            "select * from evidence_upload where upload_id = ? for update";
    private static final String ENTRY =
            "select entry::text, sensitive::text from evidence_upload where upload_id = ?";
    private static final String UNDER_WAY =
            """
            select count(*), coalesce(sum(length), 0) from evidence_upload
            where matter_id = ? and state in ('OPEN', 'RECEIVED')
            """;
    private static final String OF_OFFICE =
            """
            select count(*), count(*) filter (where person_id = ?) from evidence_upload
            where office_id = ? and state in ('OPEN', 'RECEIVED')
            """;
    private static final String BEGIN =
            """
            update evidence_upload set object_id = ?, touched_at = ?, received = 0
            where upload_id = ?
            """;
    private static final String PROGRESS =
            """
            update evidence_upload set received = ?, touched_at = ?
            where upload_id = ? and object_id = ?
            """;
    private static final String RELEASE =
            """
            update evidence_upload set object_id = null, touched_at = null, received = 0
            where upload_id = ? and object_id = ? and state = 'OPEN'
            """;
    private static final String ARRIVED =
            """
            update evidence_upload set state = 'RECEIVED', received = length, sha256 = ?, sm3 = ?,
                media_type = ?, also = ?
            where upload_id = ?
            """;
    private static final String COMPLETE =
            "update evidence_upload set state = 'COMPLETED', evidence_id = ? where upload_id = ?";
    private static final String ABORT =
            """
            update evidence_upload set state = 'ABORTED', object_id = null, sha256 = null, sm3 = null
            where upload_id = ?
            """;
    private static final String OVER =
            """
            select upload.*
            from evidence_upload upload cross join (select ?::timestamptz as at) asked
            where upload.state in ('OPEN', 'RECEIVED') and upload.until <= asked.at
              and (upload.touched_at is null
                   or upload.touched_at <= asked.at - interval '10 minutes')
            order by upload.upload_id limit 100 for update of upload skip locked
            """;
    private static final String FORGET =
            "delete from evidence_upload where state in ('COMPLETED', 'ABORTED') and until < ?";

    private final AgroalDataSource database;

    UploadStore(AgroalDataSource database) {
        this.database = database;
    }

    void open(Upload upload, String entry, boolean sensitive) {
        AssistanceId assistance = upload.assistance();
        update(
                OPEN,
                upload.id(),
                upload.matter().value(),
                upload.office().value(),
                upload.person().value(),
                upload.epoch(),
                assistance == null ? null : assistance.value(),
                upload.file().name(),
                upload.file().length(),
                upload.file().mediaType(),
                upload.file().sha256(),
                entry,
                sensitive,
                upload.until().atOffset(ZoneOffset.UTC));
    }

    Optional<Upload> find(UUID id) {
        return uploads(FIND, id).stream().findFirst();
    }

    Optional<Upload> lock(UUID id) {
        return uploads(LOCK, id).stream().findFirst();
    }

    /** The particulars as they were sent, and whether they were found to be sensitive. */
    List<String> entry(UUID id) {
        return two(ENTRY, id);
    }

    /** What has been admitted to a matter and is no item yet. */
    Totals underWay(MatterId matter) {
        List<String> counts = two(UNDER_WAY, matter.value());
        return new Totals(Long.parseLong(counts.get(0)), Long.parseLong(counts.get(1)));
    }

    /** How many uploads of the office are open, and how many of them the person's. */
    List<Long> open(OfficeId office, PersonId person) {
        return two(OF_OFFICE, person.value(), office.value()).stream().map(Long::valueOf).toList();
    }

    void begin(UUID id, UUID attempt, Instant now) {
        update(BEGIN, attempt, now.atOffset(ZoneOffset.UTC), id);
    }

    void progress(UUID id, UUID attempt, long received, Instant now) {
        update(PROGRESS, received, now.atOffset(ZoneOffset.UTC), id, attempt);
    }

    void release(UUID id, UUID attempt) {
        update(RELEASE, id, attempt);
    }

    void arrived(UUID id, Upload.Arrived arrived) {
        update(
                ARRIVED,
                arrived.sha256(),
                arrived.sm3(),
                arrived.found().mediaType(),
                arrived.found().also().toArray(String[]::new),
                id);
    }

    void complete(UUID id, EvidenceId evidence) {
        update(COMPLETE, evidence.value(), id);
    }

    void abort(UUID id) {
        update(ABORT, id);
    }

    /** Some whose time is over and that nobody is at. */
    List<Upload> over(Instant now) {
        return uploads(OVER, now.atOffset(ZoneOffset.UTC));
    }

    void forget(Instant before) {
        update(FORGET, before.atOffset(ZoneOffset.UTC));
    }

    private List<Upload> uploads(String sql, Object value) {
        List<Upload> uploads = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    uploads.add(new UploadRow(row).upload());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the uploads could not be read", e);
        }
        return uploads;
    }

    private List<String> two(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return List.of(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the uploads could not be read", e);
        }
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the uploads could not be written", e);
        }
    }
}
