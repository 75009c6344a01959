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
            select m.writing_office, m.epoch, t.id, t.way, t.state, t.version, t.from_office, t.to_office,
                   t.designee, s.id, s.state, s.version, s.to_office
            from matter m
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
                        matter,
                        row ->
                                new Standing(
                                        Bureau.of(row.getString(1)),
                                        row.getLong(2),
                                        row.getString(3),
                                        said(row.getString(4)),
                                        said(row.getString(5)),
                                        row.getLong(6),
                                        bureau(row.getString(7)),
                                        bureau(row.getString(8)),
                                        bureau(row.getString(9)),
                                        row.getString(10),
                                        said(row.getString(11)),
                                        row.getLong(12),
                                        bureau(row.getString(13))))
                .getFirst();
    }

    List<HandlingLine> handlings(String matter) {
        return asked(
                "select office_id, epoch from handling where matter_id = ? order by epoch",
                matter,
                row -> new HandlingLine(Bureau.of(row.getString(1)), row.getLong(2)));
    }

    List<Line> journal(String matter) {
        return asked(
                "select sequence, epoch, type, envelope from journal where subject = ?::text"
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

    /** Matters of this title: one that was registered once is there once. */
    int registered(String title) {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from matter where title = ?")) {
            select.setString(1, title);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read", e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> asked(String query, String matter, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, UUID.fromString(matter));
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
