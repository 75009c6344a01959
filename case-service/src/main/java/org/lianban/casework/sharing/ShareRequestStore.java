package org.lianban.casework.sharing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.RequestAnswer;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareId;

/**
 * The only class that knows the table {@code share_request}. Works inside the caller's transaction.
 */
@ApplicationScoped
class ShareRequestStore {
    private static final String ADD =
            """
            insert into share_request (id, asking_office, asked_office, person_id, number, kind,
                scope, until, purpose, article, field_class, handling, asked_on, state, version,
                updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', 1, ?)""";
    private static final String SAVE =
            """
            update share_request set state = ?, refusal = ?, decided_on = ?, share_id = ?,
                updated_at = ?, version = version + 1
            where id = ?""";

    private final AgroalDataSource database;

    ShareRequestStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredRequest> find(ShareRequestId id) {
        return read("select * from share_request where id = ?", id);
    }

    /** Locked until the transaction ends: two heads answer once. */
    Optional<StoredRequest> lock(ShareRequestId id) {
        return read("select * from share_request where id = ? for update", id);
    }

    void add(ShareRequest request, Caller by, Instant at) {
        ShareConditions wish = request.wish();
        write(
                ADD,
                Arrays.asList(
                        request.id().value(),
                        request.asking().value(),
                        request.asked().value(),
                        by.person().value(),
                        request.number(),
                        wish.kind().name(),
                        wish.scope(),
                        wish.until(),
                        wish.purpose(),
                        wish.article(),
                        wish.fieldClass().name(),
                        wish.handling(),
                        request.askedOn(),
                        Timestamp.from(at)));
    }

    void save(ShareRequest request, Instant at) {
        List<@Nullable Object> answer =
                switch (request.answer()) {
                    case RequestAnswer.Waiting _ -> Arrays.asList("ASKED", null, null, null);
                    case RequestAnswer.Granted granted ->
                            Arrays.asList("GRANTED", null, granted.on(), granted.share().value());
                    case RequestAnswer.Refused refused ->
                            Arrays.asList("REFUSED", refused.why().name(), refused.on(), null);
                };
        write(
                SAVE,
                Arrays.asList(
                        answer.get(0),
                        answer.get(1),
                        answer.get(2),
                        answer.get(3),
                        Timestamp.from(at),
                        request.id().value()));
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a request cannot be stored", e);
        }
    }

    private Optional<StoredRequest> read(String sql, ShareRequestId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredRequest(request(row), row.getLong("version")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("requests cannot be read", e);
        }
    }

    private static ShareRequest request(ResultSet row) throws SQLException {
        return new ShareRequest(
                new ShareRequestId(row.getObject("id", UUID.class)),
                OfficeId.of(row.getString("asking_office")),
                OfficeId.of(row.getString("asked_office")),
                row.getString("number"),
                ConditionRows.read(row, List.of(), List.of()),
                row.getObject("asked_on", LocalDate.class),
                answer(row));
    }

    private static RequestAnswer answer(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("decided_on", LocalDate.class);
        @Nullable String why = row.getString("refusal");
        @Nullable UUID share = row.getObject("share_id", UUID.class);
        if (on == null) {
            return new RequestAnswer.Waiting();
        }
        return why == null
                ? new RequestAnswer.Granted(on, new ShareId(Objects.requireNonNull(share)))
                : new RequestAnswer.Refused(on, RequestReason.valueOf(why));
    }
}
