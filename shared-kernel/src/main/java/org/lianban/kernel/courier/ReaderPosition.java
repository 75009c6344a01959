package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far each strand was applied, and which facts were received at all. */
final class ReaderPosition {
    private final DataSource database;

    ReaderPosition(DataSource database) {
        this.database = database;
    }

    /** Notes the arrival; false if the fact had arrived before. */
    boolean arrives(FactHeader header) {
        String sql =
                "insert into inbox (event_id, source, subject) values (?, ?, ?)"
                        + " on conflict (event_id) do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, header.id());
            insert.setString(2, header.strand().source());
            insert.setString(3, header.strand().subject());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new CourierFault("the arrival could not be noted", e);
        }
    }

    /**
     * The last sequence applied, its row locked: a reader that lost its partition and does not know
     * it yet must wait here and then find the fact done.
     */
    long lock(Strand strand) {
        String sql =
                "insert into reader_position as p (source, subject, last_sequence)"
                        + " values (?, ?, 0)"
                        + " on conflict (subject, source) do update set last_sequence = p.last_sequence"
                        + " returning last_sequence";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, strand.source());
            lock.setString(2, strand.subject());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new CourierFault("the strand's position could not be locked", e);
        }
    }

    void advance(Strand strand, long sequence) {
        String sql =
                "update reader_position set last_sequence = ? where source = ? and subject = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, sequence);
            update.setString(2, strand.source());
            update.setString(3, strand.subject());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new CourierFault("the strand's position could not be moved", e);
        }
    }
}
