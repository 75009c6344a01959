package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of facts that wait. */
final class ParkedFacts {
    /** A parked message and why it waits. */
    record Waiting(UUID id, ParkedFact.Reason reason, String message) {}

    private static final int LONGEST_ERROR = 2_000;

    private final DataSource database;

    ParkedFacts(DataSource database) {
        this.database = database;
    }

    /** Parks behind whatever of the strand waits already. */
    void parkEarly(FactHeader header, String message) {
        ParkedFact.Reason reason =
                hasPoison(header.strand()) ? ParkedFact.Reason.BEHIND : ParkedFact.Reason.GAP;
        park(header.id(), header.strand().subject(), header, reason, null, message);
    }

    void parkPoison(FactHeader header, String error, String message) {
        park(
                header.id(),
                header.strand().subject(),
                header,
                ParkedFact.Reason.POISON,
                error,
                message);
    }

    void parkUnreadable(UUID id, String key, @Nullable String error, String message) {
        park(id, key, null, ParkedFact.Reason.UNREADABLE, error, message);
    }

    /** The waiting fact with this sequence. */
    @Nullable Waiting next(Strand strand, long sequence) {
        String sql =
                "select event_id, reason, message from parked"
                        + " where source = ? and subject = ? and sequence = ? limit 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, strand.source());
            select.setString(2, strand.subject());
            select.setLong(3, sequence);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? waiting(row) : null;
            }
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    /** True if anything of the strand waits. */
    boolean waits(Strand strand) {
        return exists("select 1 from parked where source = ? and subject = ? limit 1", strand);
    }

    /** Messages that were no facts. */
    List<Waiting> unreadable() {
        String sql = "select event_id, reason, message from parked where reason = 'UNREADABLE'";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<Waiting> all = new ArrayList<>();
            while (row.next()) {
                all.add(waiting(row));
            }
            return all;
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    /** Strands that wait for nothing any more, or only for another attempt. */
    List<Strand> ready() {
        String sql =
                "select distinct p.source, p.subject from parked p"
                        + " join reader_position r"
                        + " on r.subject = p.subject and r.source = p.source"
                        + " where p.sequence = r.last_sequence + 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            return strands(select);
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    /** Of all sources: what waits of this subject. */
    List<Strand> waitingOf(String subject) {
        String sql =
                "select distinct source, subject from parked"
                        + " where source is not null and subject = ? order by source";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, subject);
            return strands(select);
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    boolean remove(UUID id) {
        return update("delete from parked where event_id = ?", id, null) == 1;
    }

    /** It was tried again in vain: from now on it is what its strand waits for. */
    void triedInVain(UUID id, String error) {
        update(
                "update parked set reason = 'POISON', attempts = attempts + 1, error = ?"
                        + " where event_id = ?",
                id,
                error);
    }

    /** The oldest first. */
    List<ParkedFact> list(int limit) {
        String sql =
                "select event_id, source, subject, sequence, type, reason, error, attempts,"
                        + " parked_at from parked"
                        + " order by parked_at, subject, source, sequence limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            try (ResultSet row = select.executeQuery()) {
                List<ParkedFact> facts = new ArrayList<>();
                while (row.next()) {
                    facts.add(fact(row));
                }
                return facts;
            }
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    private boolean hasPoison(Strand strand) {
        return exists(
                "select 1 from parked where source = ? and subject = ? and reason = 'POISON'"
                        + " limit 1",
                strand);
    }

    private boolean exists(String sql, Strand strand) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, strand.source());
            select.setString(2, strand.subject());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new CourierFault("parked facts could not be read", e);
        }
    }

    private int update(String sql, UUID id, @Nullable String error) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            int place = 1;
            if (error != null) {
                update.setString(place++, shortened(error));
            }
            update.setObject(place, id);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new CourierFault("a parked fact could not be changed", e);
        }
    }

    private void park(
            UUID id,
            String subject,
            @Nullable FactHeader header,
            ParkedFact.Reason reason,
            @Nullable String error,
            String message) {
        String sql =
                "insert into parked"
                        + " (event_id, source, subject, sequence, type, reason, error, message)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, header == null ? null : header.strand().source());
            insert.setString(3, subject);
            insert.setObject(4, header == null ? null : header.sequence());
            insert.setString(5, header == null ? null : header.type());
            insert.setString(6, reason.name());
            insert.setString(7, error == null ? null : shortened(error));
            // A text column holds no NUL; a message with one is garbage anyway.
            insert.setString(8, message.replace('\0', '\uFFFD'));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new CourierFault("a fact could not be parked", e);
        }
    }

    private static List<Strand> strands(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            List<Strand> strands = new ArrayList<>();
            while (row.next()) {
                strands.add(new Strand(row.getString(1), row.getString(2)));
            }
            return strands;
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class),
                ParkedFact.Reason.valueOf(row.getString(2)),
                row.getString(3));
    }

    private static ParkedFact fact(ResultSet row) throws SQLException {
        return new ParkedFact(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, Long.class),
                row.getString(5),
                ParkedFact.Reason.valueOf(row.getString(6)),
                row.getString(7),
                row.getInt(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static String shortened(String error) {
        String clean = error.replace('\0', '\uFFFD');
        return clean.length() > LONGEST_ERROR ? clean.substring(0, LONGEST_ERROR) : clean;
    }
}
