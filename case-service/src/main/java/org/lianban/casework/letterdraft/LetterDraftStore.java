package org.lianban.casework.letterdraft;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.LetterDraftState;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Draft;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Dropped;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Issued;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Submitted;
import org.lianban.casework.letterdraft.domain.LetterText;
import org.lianban.casework.letterdraft.domain.Mark;
import org.lianban.casework.letterdraft.domain.Returned;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code letter_draft}. */
@ApplicationScoped
class LetterDraftStore {
    private final AgroalDataSource database;
    private final WrittenText written;

    LetterDraftStore(AgroalDataSource database, WrittenText written) {
        this.database = database;
        this.written = written;
    }

    Optional<StoredDraft> find(LetterId id) {
        return read("select * from letter_draft where id = ?", List.of(id.value())).stream()
                .findFirst();
    }

    /** The office's own of the matter, the last one first. */
    List<StoredDraft> ofMatter(MatterId matter, OfficeId office) {
        return read(
                """
                select * from letter_draft where matter_id = ? and office_id = ?
                order by begun_at desc, id desc""",
                List.of(matter.value(), office.value()));
    }

    /**
     * Those of the office's present matters that await a signature, the longest waiting first;
     * never of a matter from which the person is excluded.
     *
     * @param kinds that he signs
     * @param after where the page before ended
     */
    List<StoredDraft> toSign(
            OfficeId office,
            PersonId person,
            List<LetterKind> kinds,
            @Nullable WaitingSince after,
            int limit) {
        List<Object> values = new ArrayList<>();
        values.add(office.value());
        values.add(kinds.stream().map(Enum::name).toArray(String[]::new));
        values.add(person.value());
        String from = "";
        if (after != null) {
            from = " and (d.submitted_at, d.id) > (?, ?)";
            values.add(Timestamp.from(after.at()));
            values.add(after.id().value());
        }
        values.add(limit);
        return read(
                """
                select d.* from letter_draft d
                join matter m on m.id = d.matter_id
                    and m.writing_office = d.office_id and m.epoch = d.epoch
                where d.state = 'SUBMITTED' and d.office_id = ? and d.kind = any (?)
                  and exists (select from matter_reader r
                      where r.matter_id = d.matter_id and r.office_id = d.office_id)
                  and not exists (select from matter_hidden x
                      where x.matter_id = d.matter_id and x.person_id = ?)
                """
                        + from
                        + " order by d.submitted_at, d.id limit ?",
                values);
    }

    /** A new draft, version 1. */
    void insert(LetterDraft draft) {
        LetterText text = draft.text();
        @Nullable LetterId other = text.refersTo();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into letter_draft (addressees, refers_to, fields, items, id,
                                    matter_id, office_id, epoch, kind, state, begun_by, begun_at)
                                values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, 'DRAFT', ?, ?)""")) {
            int next = text(connection, insert, text, other);
            insert.setObject(next, draft.id().value());
            insert.setObject(next + 1, draft.matter().value());
            insert.setString(next + 2, draft.office().value());
            insert.setLong(next + 3, draft.epoch());
            insert.setString(next + 4, draft.kind().name());
            insert.setObject(next + 5, draft.begun().by().value());
            insert.setTimestamp(next + 6, Timestamp.from(draft.begun().at()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the draft cannot be entered", e);
        }
    }

    /** Writes what may change; the version grows. What once happened is kept. */
    void save(LetterDraft draft) {
        LetterText text = draft.text();
        @Nullable LetterId other = text.refersTo();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update letter_draft set addressees = ?, refers_to = ?,
                                    fields = ?::jsonb, items = ?::jsonb, state = ?,
                                    submitted_by = coalesce(?, submitted_by),
                                    submitted_at = coalesce(?, submitted_at),
                                    returned_by = ?, returned_at = ?, return_reason = ?,
                                    ended_by = ?, ended_at = ?, end_reason = ?,
                                    version = version + 1
                                where id = ?""")) {
            int next = text(connection, update, text, other);
            Columns columns = Columns.of(draft.state());
            @Nullable Returned returned = draft.lastReturn();
            update.setString(next, draft.state().word());
            mark(update, next + 1, columns.submitted());
            mark(update, next + 3, returned == null ? null : returned.mark());
            update.setString(next + 5, returned == null ? null : returned.reason());
            mark(update, next + 6, columns.ended());
            update.setString(next + 8, columns.reason());
            update.setObject(next + 9, draft.id().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("there is no such draft");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the draft cannot be saved", e);
        }
    }

    /** A state spread over its columns. */
    private record Columns(
            @Nullable Mark submitted, @Nullable Mark ended, @Nullable String reason) {
        static Columns of(LetterDraftState state) {
            return switch (state) {
                case Draft _ -> new Columns(null, null, null);
                case Submitted(var mark) -> new Columns(mark, null, null);
                case Issued(var mark) -> new Columns(null, mark, null);
                case Dropped(var mark, var reason) -> new Columns(null, mark, reason);
            };
        }
    }

    private int text(
            Connection connection,
            PreparedStatement statement,
            LetterText text,
            @Nullable LetterId other)
            throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf(
                        "text", text.addressees().stream().map(OfficeId::value).toArray()));
        statement.setObject(2, other == null ? null : other.value());
        statement.setString(3, written.fields(text));
        statement.setString(4, written.items(text));
        return 5;
    }

    private static void mark(PreparedStatement statement, int at, @Nullable Mark mark)
            throws SQLException {
        statement.setObject(at, mark == null ? null : mark.by().value());
        statement.setTimestamp(at + 1, mark == null ? null : Timestamp.from(mark.at()));
    }

    private List<StoredDraft> read(String sql, List<Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<StoredDraft> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("drafts cannot be read", e);
        }
    }

    private StoredDraft read(ResultSet row) throws SQLException {
        @Nullable UUID other = row.getObject("refers_to", UUID.class);
        String[] addressees = (String[]) row.getArray("addressees").getArray();
        LetterText text =
                written.text(
                        Stream.of(addressees).map(OfficeId::of).toList(),
                        other == null ? null : new LetterId(other),
                        row.getString("fields"),
                        row.getString("items"));
        @Nullable Mark returned = mark(row, "returned");
        LetterDraft draft =
                new LetterDraft(
                        new LetterId(row.getObject("id", UUID.class)),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("office_id")),
                        row.getLong("epoch"),
                        LetterKind.valueOf(row.getString("kind")),
                        text,
                        happened(row, "begun"),
                        returned == null
                                ? null
                                : new Returned(returned, row.getString("return_reason")),
                        state(row));
        return new StoredDraft(draft, mark(row, "submitted"), row.getLong("version"));
    }

    private static LetterDraftState state(ResultSet row) throws SQLException {
        String word = row.getString("state");
        return switch (word) {
            case "DRAFT" -> new Draft();
            case "SUBMITTED" -> new Submitted(happened(row, "submitted"));
            case "ISSUED" -> new Issued(happened(row, "ended"));
            case "DROPPED" -> new Dropped(happened(row, "ended"), row.getString("end_reason"));
            case String other -> throw new IllegalStateException("no state: " + other);
        };
    }

    private static Mark happened(ResultSet row, String what) throws SQLException {
        return new Mark(
                new PersonId(row.getObject(what + "_by", UUID.class)),
                row.getTimestamp(what + "_at").toInstant());
    }

    private static @Nullable Mark mark(ResultSet row, String what) throws SQLException {
        return row.getObject(what + "_by") == null ? null : happened(row, what);
    }
}
