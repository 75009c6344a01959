package org.lianban.casework.measure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.Approval;
import org.lianban.casework.measure.domain.Ending;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.MeasureOutcome;
import org.lianban.casework.measure.domain.Premises;
import org.lianban.casework.measure.domain.Prolonging;
import org.lianban.casework.measure.domain.Taking;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code measure}; its lines are read and written with it. */
@ApplicationScoped
class MeasureStore {
    private final AgroalDataSource database;
    private final GoodsTable goods;

    MeasureStore(AgroalDataSource database, GoodsTable goods) {
        this.database = database;
        this.goods = goods;
    }

    Optional<StoredMeasure> find(MeasureId id) {
        return read("select * from measure where id = ?", id.value()).stream().findFirst();
    }

    /** All of the matter, whichever office took them, oldest first. */
    List<StoredMeasure> ofMatter(MatterId matter) {
        return read(
                "select * from measure where matter_id = ? order by proposed_on, id",
                matter.value());
    }

    /** A new measure, version 1. */
    void insert(Measure measure) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            """
                            insert into measure (state, taken_on, taken_at, approved_by,
                                approval_paper, approval_letter, approved_on, approval_remark,
                                extension_paper,
                                extension_letter, extension_reason, extended_on, outcome, ended_on,
                                end_paper, end_letter, end_reason, list_paper, list_letter, id,
                                matter_id,
                                office_id, handling_id, kind, urgent, division, address,
                                proposed_on, officers, facts)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                                ?, ?, ?, ?, ?, ?, ?, ?)\
                            """)) {
                int next = state(insert, MeasureColumns.of(measure.state()));
                insert.setObject(next, measure.id().value());
                insert.setObject(next + 1, measure.matter().value());
                insert.setString(next + 2, measure.office().value());
                insert.setObject(next + 3, measure.handling().value());
                insert.setString(next + 4, measure.kind().name());
                insert.setBoolean(next + 5, measure.urgent());
                insert.setString(next + 6, measure.premises().division());
                insert.setString(next + 7, measure.premises().address());
                insert.setObject(next + 8, measure.proposedOn());
                insert.setArray(next + 9, uuids(connection, measure.officers()));
                insert.setString(next + 10, measure.facts());
                insert.executeUpdate();
            }
            goods.insert(connection, measure);
        } catch (SQLException e) {
            throw new IllegalStateException("the measure cannot be entered", e);
        }
    }

    /** Writes what may change of a measure; its version grows. */
    void save(Measure measure) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            """
                            update measure set state = ?, taken_on = ?, taken_at = ?,
                                approved_by = ?, approval_paper = ?, approval_letter = ?,
                                approved_on = ?, approval_remark = ?, extension_paper = ?,
                                extension_letter = ?, extension_reason = ?, extended_on = ?, outcome = ?, ended_on = ?,
                                end_paper = ?, end_letter = ?, end_reason = ?,
                                list_paper = ?, list_letter = ?,
                                officers = ?, version = version + 1
                            where id = ?\
                            """)) {
                int next = state(update, MeasureColumns.of(measure.state()));
                update.setArray(next, uuids(connection, measure.officers()));
                update.setObject(next + 1, measure.id().value());
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("there is no such measure");
                }
            }
            goods.save(connection, measure);
        } catch (SQLException e) {
            throw new IllegalStateException("the measure cannot be saved", e);
        }
    }

    /** Of the matter, by that office, what has not ended; oldest first. */
    List<StoredMeasure> open(MatterId matter, OfficeId office) {
        return ofMatter(matter).stream()
                .filter(stored -> stored.measure().office().equals(office))
                .filter(stored -> stored.measure().isOpen())
                .toList();
    }

    /** It is another office's; its version grows. */
    void handOver(HandOverMeasure order, HandlingId handling) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update measure set office_id = ?, handling_id = ?,
                                    version = version + 1
                                where id = ? and office_id = ? and state <> 'ENDED'\
                                """)) {
            update.setString(1, order.to().value());
            update.setObject(2, handling.value());
            update.setObject(3, order.measure().value());
            update.setString(4, order.from().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("that office has no such open measure");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the measure cannot be handed over", e);
        }
    }

    private static int state(PreparedStatement statement, MeasureColumns columns)
            throws SQLException {
        @Nullable Taking taking = columns.taking();
        @Nullable Instant takenAt = taking == null ? null : taking.at();
        @Nullable Approval approval = columns.approval();
        @Nullable Prolonging extension = columns.extension();
        @Nullable Ending ending = columns.ending();
        statement.setString(1, columns.state());
        statement.setObject(2, taking == null ? null : taking.on());
        statement.setTimestamp(3, takenAt == null ? null : Timestamp.from(takenAt));
        statement.setObject(4, approval == null ? null : approval.by().value());
        PaperColumns.paper(statement, 5, approval == null ? null : approval.paper());
        statement.setObject(7, approval == null ? null : approval.on());
        statement.setString(8, approval == null ? null : approval.remark());
        PaperColumns.paper(statement, 9, extension == null ? null : extension.paper());
        statement.setString(11, extension == null ? null : extension.reason());
        statement.setObject(12, extension == null ? null : extension.on());
        statement.setString(13, ending == null ? null : ending.how().name());
        statement.setObject(14, ending == null ? null : ending.on());
        PaperColumns.paper(statement, 15, ending == null ? null : ending.paper());
        statement.setString(17, ending == null ? null : ending.reason());
        PaperColumns.paper(statement, 18, taking == null ? null : taking.list());
        return 20;
    }

    private List<StoredMeasure> read(String sql, UUID value) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, value);
            List<StoredMeasure> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(connection, row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("measures cannot be read", e);
        }
    }

    private StoredMeasure read(Connection connection, ResultSet row) throws SQLException {
        MeasureId id = new MeasureId(row.getObject("id", UUID.class));
        UUID[] officers = (UUID[]) row.getArray("officers").getArray();
        Measure measure =
                new Measure(
                        id,
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        new HandlingId(row.getObject("handling_id", UUID.class)),
                        new OfficeId(row.getString("office_id")),
                        MeasureKind.valueOf(row.getString("kind")),
                        row.getBoolean("urgent"),
                        new Premises(row.getString("division"), row.getString("address")),
                        row.getObject("proposed_on", LocalDate.class),
                        row.getString("facts"),
                        Stream.of(officers).map(PersonId::new).toList(),
                        goods.read(connection, id),
                        columns(row).toState());
        return new StoredMeasure(measure, row.getLong("version"));
    }

    private static MeasureColumns columns(ResultSet row) throws SQLException {
        @Nullable LocalDate takenOn = row.getObject("taken_on", LocalDate.class);
        @Nullable Timestamp takenAt = row.getTimestamp("taken_at");
        @Nullable LocalDate approvedOn = row.getObject("approved_on", LocalDate.class);
        @Nullable LocalDate extendedOn = row.getObject("extended_on", LocalDate.class);
        @Nullable LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new MeasureColumns(
                row.getString("state"),
                takenOn == null
                        ? null
                        : new Taking(
                                takenOn,
                                takenAt == null ? null : takenAt.toInstant(),
                                PaperColumns.paper(row, "list")),
                approvedOn == null
                        ? null
                        : new Approval(
                                new PersonId(row.getObject("approved_by", UUID.class)),
                                Objects.requireNonNull(PaperColumns.paper(row, "approval")),
                                approvedOn,
                                row.getString("approval_remark")),
                extendedOn == null
                        ? null
                        : new Prolonging(
                                Objects.requireNonNull(PaperColumns.paper(row, "extension")),
                                row.getString("extension_reason"),
                                extendedOn),
                endedOn == null
                        ? null
                        : new Ending(
                                MeasureOutcome.valueOf(row.getString("outcome")),
                                endedOn,
                                PaperColumns.paper(row, "end"),
                                row.getString("end_reason")));
    }

    private static Array uuids(Connection connection, List<PersonId> persons) throws SQLException {
        return connection.createArrayOf("uuid", persons.stream().map(PersonId::value).toArray());
    }
}
