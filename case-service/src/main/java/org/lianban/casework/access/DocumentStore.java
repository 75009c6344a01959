package org.lianban.casework.access;

import static java.util.Objects.requireNonNull;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.DocumentMark;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceReader;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/** Which documents are secret, whom they are shown, and what evidence-service was told of that. */
@ApplicationScoped
class DocumentStore {
    /** What a share without a last day has as its last day in the tables. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    // Of a list of evidence only that it is kept counts; what is kept of any item on it stands
    // last.
    private static final String MARKS =
            """
            with marked as (
                select p.paper_id, p.document_id, p.ground, p.words,
                       secret_kept(p.document_id, p.matter_id, ?, ?, ?) as withheld
                from secret_paper p where p.matter_id = any (?))
            select paper_id, ground, words, withheld from marked
            where withheld or paper_id = document_id
            order by withheld""";

    private static final String NAMES =
            """
            select 1 where exists (select from secret_document
                where matter_id = ? and document = 'EVIDENCE' and lifted_at is null)
            or exists (select from evidence_reader where matter_id = ?)
            or exists (select from matter_grant
                where matter_id = ? and ended_at is null and documents <> '{}')""";

    private static final String CHANGED =
            """
            select distinct evidence_id from (
                (select evidence_id, office_id, named, until from evidence_reader_now where matter_id = ?
                 except select evidence_id, office_id, named, until from evidence_reader where matter_id = ?)
                union all
                (select evidence_id, office_id, named, until from evidence_reader where matter_id = ?
                 except
                 select evidence_id, office_id, named, until from evidence_reader_now where matter_id = ?)
            ) differ order by 1""";

    private static final String READERS =
            """
            select evidence_id, office_id, named, until from evidence_reader_now
            where matter_id = ? and evidence_id = any (?) order by evidence_id, office_id, named""";

    private static final String FORGET = "delete from evidence_reader where evidence_id = any (?)";

    private static final String KEEP =
            """
            insert into evidence_reader (evidence_id, matter_id, office_id, named, until)
            select evidence_id, matter_id, office_id, named, until from evidence_reader_now
            where matter_id = ? and evidence_id = any (?)""";

    private final AgroalDataSource database;
    private final LegalClock clock;

    DocumentStore(AgroalDataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    DocumentMarks marks(OfficeId office, PersonId person, Set<MatterId> matters) {
        Map<UUID, DocumentMark> marks = new HashMap<>();
        read(
                MARKS,
                row ->
                        marks.put(
                                row.getObject("paper_id", UUID.class),
                                new DocumentMark(
                                        SecretGround.valueOf(row.getString("ground")),
                                        row.getString("words"),
                                        row.getBoolean("withheld"))),
                office.value(),
                person.value(),
                clock.today(),
                matters.stream().map(MatterId::value).toArray(UUID[]::new));
        return marks.isEmpty() ? DocumentMarks.NONE : new DocumentMarks(marks);
    }

    /** Whether it has, or was told to have, readers of single items. */
    boolean namesReaders(MatterId matter) {
        UUID id = matter.value();
        List<Integer> found = new ArrayList<>();
        read(NAMES, row -> found.add(row.getInt(1)), id, id, id);
        return !found.isEmpty();
    }

    /**
     * What evidence-service must be told anew: one fact for each item whose readers are others than
     * those of whom it was told last. From here on it is taken as told.
     */
    List<EvidenceReadersNamed> readersToName(MatterId matter) {
        UUID id = matter.value();
        List<UUID> changed = new ArrayList<>();
        read(CHANGED, row -> changed.add(row.getObject(1, UUID.class)), id, id, id, id);
        if (changed.isEmpty()) {
            return List.of();
        }
        UUID[] items = changed.toArray(UUID[]::new);
        Map<UUID, List<EvidenceReader>> readers = new TreeMap<>();
        changed.forEach(item -> readers.put(item, new ArrayList<>()));
        read(
                READERS,
                row ->
                        requireNonNull(readers.get(row.getObject("evidence_id", UUID.class)))
                                .add(reader(row)),
                id,
                items);
        update(FORGET, (Object) items);
        update(KEEP, id, items);
        return readers.entrySet().stream()
                .map(
                        item ->
                                new EvidenceReadersNamed(
                                        matter, new EvidenceId(item.getKey()), item.getValue()))
                .toList();
    }

    private static EvidenceReader reader(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("until", LocalDate.class);
        return new EvidenceReader(
                OfficeId.of(row.getString("office_id")),
                row.getBoolean("named"),
                until.equals(NEVER) ? null : until);
    }

    private interface Reading {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, Reading row, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                row.take(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("secret documents cannot be read", e);
        }
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepare(connection, sql, values)) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("readers of evidence cannot be written", e);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
