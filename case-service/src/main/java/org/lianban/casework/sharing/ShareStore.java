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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.casework.sharing.domain.ShareTerms;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareId;

/** The only class that knows the table {@code share}. Works inside the caller's transaction. */
@ApplicationScoped
class ShareStore {
    private static final String ADD =
            """
            insert into share (id, matter_id, from_office, to_office, kind, scope, until, purpose,
                article, field_class, handling, documents, evidence, number, title, request_id,
                offered_on, state, accepted_on, ended_on, reason, version, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""";
    private static final String SAVE =
            """
            update share set state = ?, accepted_on = ?, ended_on = ?, reason = ?, updated_at = ?,
                version = version + 1
            where id = ?""";
    private static final String OVER =
            """
            select * from share
            where state in ('OFFERED', 'ACCEPTED') and until < ? and (until, id) > (?, ?)
            order by until, id limit ?""";

    private final AgroalDataSource database;

    ShareStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What is decided upon is read after the matter is locked; this says only which matter to lock.
     */
    Optional<StoredShare> find(ShareId id) {
        return read("select * from share where id = ?", id.value()).stream().findFirst();
    }

    /** The one with that office that is offered or in force. */
    Optional<StoredShare> inForce(MatterId matter, OfficeId office) {
        return read(
                        """
                        select * from share where matter_id = ? and to_office = ?
                          and state in ('OFFERED', 'ACCEPTED')""",
                        matter.value(),
                        office.value())
                .stream()
                .findFirst();
    }

    /** Newest first, ended ones too. */
    List<StoredShare> ofMatter(MatterId matter) {
        return read(
                "select * from share where matter_id = ? order by updated_at desc, id",
                matter.value());
    }

    /** Not ended though their last day was before that day, behind one of them, oldest first. */
    List<StoredShare> over(LocalDate day, LocalDate behindDay, UUID behind, int most) {
        return read(OVER, day, behindDay, behind, most);
    }

    void add(Share share, Instant at) {
        ShareTerms terms = share.terms();
        ShareConditions said = terms.conditions();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(terms.id().value());
        values.add(terms.matter().value());
        values.add(terms.from().value());
        values.add(terms.to().value());
        values.add(said.kind().name());
        values.add(said.scope());
        values.add(said.until());
        values.add(said.purpose());
        values.add(said.article());
        values.add(said.fieldClass().name());
        values.add(said.handling());
        values.add(said.documents().stream().map(LetterId::value).toArray(UUID[]::new));
        values.add(said.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new));
        values.add(terms.number());
        values.add(terms.title());
        values.add(terms.request() == null ? null : terms.request().value());
        values.add(terms.offeredOn());
        values.addAll(ShareEnding.of(share).values(share.state()));
        values.add(Timestamp.from(at));
        write(ADD, values);
    }

    void save(Share share, Instant at) {
        List<@Nullable Object> values =
                new ArrayList<>(ShareEnding.of(share).values(share.state()));
        values.add(Timestamp.from(at));
        values.add(share.terms().id().value());
        write(SAVE, values);
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a share cannot be stored", e);
        }
    }

    private List<StoredShare> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<StoredShare> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new StoredShare(ShareEnding.read(row), row.getLong("version")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("shares cannot be read", e);
        }
    }

    static ShareTerms terms(ResultSet row) throws SQLException {
        @Nullable UUID request = row.getObject("request_id", UUID.class);
        return new ShareTerms(
                new ShareId(row.getObject("id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                OfficeId.of(row.getString("from_office")),
                OfficeId.of(row.getString("to_office")),
                ConditionRows.read(row, ConditionRows.documents(row), ConditionRows.evidence(row)),
                row.getString("number"),
                row.getString("title"),
                row.getObject("offered_on", LocalDate.class),
                request == null ? null : new ShareRequestId(request));
    }
}
