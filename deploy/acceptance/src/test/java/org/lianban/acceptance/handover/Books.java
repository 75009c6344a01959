package org.lianban.acceptance.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.local.Database;

/** What both services have written, read behind their backs; one connection for one thread. */
final class Books implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STANDING =
            """
            select m.writing_office, m.epoch, m.sequence, l.version, t.id, t.way, t.state, t.version, t.from_office, t.to_office,
                   t.designee, s.id, s.state, s.version, s.to_office
            from matter m
            join lead l on l.matter_id = m.id and l.office_id = m.writing_office
            left join lateral (
                select * from transfer where matter_id = m.id order by drafted_at desc limit 1) t
                on true
            left join lateral (
                select * from share where matter_id = m.id order by updated_at desc limit 1) s
                on true
            where m.id = ?
            """;

    private final Connection connection;

    Books(Database database) {
        try {
            connection =
                    DriverManager.getConnection(
                            database.jdbcUrl(),
                            database.owner().role(),
                            database.owner().password());
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read", e);
        }
    }

    /**
     * One line of the journal.
     *
     * @param type the fact's name
     * @param office that whoever acted acted for; empty for the system itself
     */
    record Line(long sequence, long epoch, String type, String office, JsonNode fact) {}

    /** A row that says which office handled the matter from which epoch on. */
    record HandlingLine(Bureau office, long epoch) {}

    Standing standing(String matter) {
        return asked(
                        STANDING,
                        UUID.fromString(matter),
                        row ->
                                new Standing(
                                        Bureau.of(row.getString(1)),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getString(5),
                                        said(row.getString(6)),
                                        said(row.getString(7)),
                                        row.getLong(8),
                                        bureau(row.getString(9)),
                                        bureau(row.getString(10)),
                                        bureau(row.getString(11)),
                                        row.getString(12),
                                        said(row.getString(13)),
                                        row.getLong(14),
                                        bureau(row.getString(15))))
                .getFirst();
    }

    List<HandlingLine> handlings(String matter) {
        return asked(
                "select office_id, epoch from handling where matter_id = ? order by epoch",
                UUID.fromString(matter),
                row -> new HandlingLine(Bureau.of(row.getString(1)), row.getLong(2)));
    }

    /** Whose own the matter is in lists. */
    List<Bureau> listedAsOwn(String matter) {
        return asked(
                "select office_id from matter_reader where matter_id = ? and writes",
                UUID.fromString(matter),
                row -> Bureau.of(row.getString(1)));
    }

    List<Line> journal(String matter) {
        return asked(
                "select sequence, epoch, type, envelope from journal where subject = ?"
                        + " order by sequence",
                matter,
                row -> {
                    JsonNode data = json(row.getString(4)).path("data");
                    return new Line(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3).replaceFirst(".*\\.", ""),
                            data.path("actor").path("office").asText(""),
                            data.path("fact"));
                });
    }

    /** Whose account it is, by the id of the roster. */
    String person(String account) {
        return asked("select id from person where account = ?", account, row -> row.getString(1))
                .getFirst();
    }

    /** How many matters have a title that begins so: one that was registered once is there once. */
    int registered(String beginning) {
        return asked(
                        "select count(*) from matter where starts_with(title, ?)",
                        beginning,
                        row -> row.getInt(1))
                .getFirst();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> asked(String query, Object about, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, about);
            try (ResultSet row = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (row.next()) {
                    all.add(reading.of(row));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read: " + query, e);
        }
    }

    private static String said(@Nullable String word) {
        return word == null ? "" : word;
    }

    private static @Nullable Bureau bureau(@Nullable String id) {
        return id == null ? null : Bureau.of(id);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds no JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be left", e);
        }
    }
}
