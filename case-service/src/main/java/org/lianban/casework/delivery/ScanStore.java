package org.lianban.casework.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.casework.delivery.domain.ScanFormat;
import org.lianban.casework.delivery.domain.ScanId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** The only class that knows the tables of scans; their bytes are kept and read in pieces. */
@ApplicationScoped
class ScanStore {
    private static final String INSERT =
            """
            insert into letter_scan (id, letter_id, of_what, format, size, sha256, sm3,
                                     scanned_at, scanned_by, on_behalf_of)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;

    ScanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** SHA-256 of what is kept of the same thing. */
    @Transactional
    Set<String> digests(LetterId letter, Scan.Of of) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select sha256 from letter_scan where letter_id = ? and of_what = ?")) {
            query.setObject(1, letter.value());
            query.setString(2, of.name());
            Set<String> digests = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    digests.add(rows.getString(1));
                }
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException("scans could not be read", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void insert(Scan scan, SentScan sent, Occasion occasion) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, scan.id().value());
            insert.setObject(2, scan.letter().value());
            insert.setString(3, scan.of().name());
            insert.setString(4, scan.format().name());
            insert.setLong(5, scan.size());
            insert.setString(6, scan.sha256());
            insert.setString(7, scan.sm3());
            insert.setObject(8, scan.at().atOffset(ZoneOffset.UTC));
            insert.setObject(9, scan.by().value());
            insert.setObject(10, DeliveryStore.behalf(occasion));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the scan could not be kept", e);
        }
        sent.pieces((piece, n) -> insert(scan.id(), n, piece));
    }

    private void insert(ScanId scan, int n, byte[] piece) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into letter_scan_piece (scan_id, n, bytes) values (?, ?, ?)")) {
            insert.setObject(1, scan.value());
            insert.setInt(2, n);
            insert.setBytes(3, piece);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a piece of the scan could not be kept", e);
        }
    }

    /** All of the letter, newest first. */
    @Transactional
    List<Scan> ofLetter(LetterId letter) {
        return read(
                "select * from letter_scan where letter_id = ? order by scanned_at desc, id desc",
                letter.value());
    }

    @Transactional
    Optional<Scan> find(ScanId id) {
        return read("select * from letter_scan where id = ?", id.value()).stream().findFirst();
    }

    /** A piece of its bytes, counted from 0; a scan never changes, so each may be read alone. */
    @Transactional
    byte[] piece(ScanId scan, int n) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select bytes from letter_scan_piece where scan_id = ? and n = ?")) {
            query.setObject(1, scan.value());
            query.setInt(2, n);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a piece of a scan is missing");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a scan could not be read", e);
        }
    }

    private List<Scan> read(String sql, UUID key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            List<Scan> scans = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    scans.add(scan(rows));
                }
            }
            return scans;
        } catch (SQLException e) {
            throw new IllegalStateException("scans could not be read", e);
        }
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return new Scan(
                new ScanId(row.getObject("id", UUID.class)),
                new LetterId(row.getObject("letter_id", UUID.class)),
                Scan.Of.valueOf(row.getString("of_what")),
                ScanFormat.valueOf(row.getString("format")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("sm3"),
                new PersonId(row.getObject("scanned_by", UUID.class)),
                row.getObject("scanned_at", OffsetDateTime.class).toInstant());
    }
}
