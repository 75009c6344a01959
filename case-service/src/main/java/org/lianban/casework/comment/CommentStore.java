package org.lianban.casework.comment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.comment.domain.Comment;
import org.lianban.casework.comment.domain.CommentState;
import org.lianban.casework.comment.domain.Reach;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The only class that knows the tables of comments, and who reads one. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
class CommentStore {
    private static final String READ =
            """
            select c.*, w.reason as withdrawal,
                exists (select from comment later where later.replaces = c.id) as replaced
            from comment c left join comment_withdrawal w on w.comment_id = c.id
            where c.matter_id = ? and (c.reach = 'ALL_OFFICES' or c.office_id = ?)""";
    private static final String NEWEST =
            READ + " and (c.made_at, c.id) < (?, ?) order by c.made_at desc, c.id desc limit ?";
    private static final String ADD =
            """
            insert into comment (id, matter_id, office_id, person_id, reach, text, replaces,
                mentioned)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MENTION =
            """
            insert into comment_mention (person_id, comment_id, matter_id)
            select mentioned, ?, ? from unnest(?::uuid[]) as mentioned""";
    private static final String WITHDRAW =
            "insert into comment_withdrawal (comment_id, reason) values (?, ?)";
    private static final Timestamp NEVER = Timestamp.from(Instant.parse("9999-12-31T00:00:00Z"));
    private static final UUID LAST = new UUID(-1, -1);

    private final AgroalDataSource database;

    CommentStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One that the office may read.
     *
     * @param reader null for whoever reads only what is said to all offices
     */
    Optional<SaidComment> find(MatterId matter, @Nullable OfficeId reader, UUID id) {
        return read(READ + " and c.id = ?", matter.value(), own(reader), id).stream().findFirst();
    }

    /**
     * Newest first, as many of those that the office may read.
     *
     * @param reader null for whoever reads only what is said to all offices
     * @param before the last one of the page before; null for the first page
     */
    List<SaidComment> page(
            MatterId matter, @Nullable OfficeId reader, @Nullable SaidComment before, int most) {
        return read(
                NEWEST,
                matter.value(),
                own(reader),
                before == null ? NEVER : Timestamp.from(before.madeAt()),
                before == null ? LAST : before.comment().id(),
                most);
    }

    void add(Comment comment) {
        write(
                ADD,
                Arrays.asList(
                        comment.id(),
                        comment.matter().value(),
                        comment.office().value(),
                        comment.by().value(),
                        comment.reach().name(),
                        comment.text(),
                        comment.replaces(),
                        ids(comment.mentioned())));
        write(
                MENTION,
                Arrays.asList(comment.id(), comment.matter().value(), ids(comment.mentioned())));
    }

    void withdraw(Comment comment, String reason) {
        write(WITHDRAW, Arrays.asList(comment.id(), reason));
    }

    private static String own(@Nullable OfficeId reader) {
        return reader == null ? "" : reader.value();
    }

    private static UUID[] ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a comment cannot be stored", e);
        }
    }

    private List<SaidComment> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<SaidComment> found = new ArrayList<>();
                while (row.next()) {
                    found.add(comment(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read", e);
        }
    }

    private static SaidComment comment(ResultSet row) throws SQLException {
        @Nullable String withdrawal = row.getString("withdrawal");
        return new SaidComment(
                new Comment(
                        row.getObject("id", UUID.class),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("office_id")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Reach.valueOf(row.getString("reach")),
                        row.getString("text"),
                        Stream.of((UUID[]) row.getArray("mentioned").getArray())
                                .map(PersonId::new)
                                .toList(),
                        row.getObject("replaces", UUID.class),
                        state(withdrawal, row.getBoolean("replaced"))),
                row.getTimestamp("made_at").toInstant(),
                withdrawal);
    }

    private static CommentState state(@Nullable String withdrawal, boolean isReplaced) {
        if (withdrawal != null) {
            return CommentState.WITHDRAWN;
        }
        return isReplaced ? CommentState.REPLACED : CommentState.STANDS;
    }
}
