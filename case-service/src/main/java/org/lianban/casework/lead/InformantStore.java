package org.lianban.casework.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** The only class that knows the table {@code informant}. */
@ApplicationScoped
class InformantStore {
    private final AgroalDataSource database;
    private final LookStore looks;
    private final InformantCipher cipher;
    private final InformantMarks marks;
    private final ObjectMapper mapper;

    InformantStore(
            AgroalDataSource database,
            LookStore looks,
            InformantCipher cipher,
            InformantMarks marks,
            ObjectMapper mapper) {
        this.marks = marks;
        this.database = database;
        this.looks = looks;
        this.cipher = cipher;
        this.mapper = mapper;
    }

    void enter(MatterId matter, OfficeId office, Informant informant) {
        InformantCipher.Sealed sealed = cipher.seal(matter, bytes(informant));
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into informant (matter_id, office_id, key_id, nonce, sealed, match_keys)
                                values (?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, matter.value());
            insert.setString(2, office.value());
            insert.setString(3, sealed.keyId());
            insert.setBytes(4, sealed.nonce());
            insert.setBytes(5, sealed.text());
            byte[][] keys = marks.of(informant).toArray(byte[][]::new);
            insert.setArray(6, connection.createArrayOf("bytea", keys));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the informant cannot be entered", e);
        }
    }

    /** The same person told the office of both; neither is opened. */
    boolean isSame(OfficeId office, MatterId one, MatterId other) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select 1 from informant a join informant b on a.match_keys && b.match_keys
                                where a.matter_id = ? and b.matter_id = ? and a.office_id = ? and b.office_id = ?""")) {
            select.setObject(1, one.value());
            select.setObject(2, other.value());
            select.setString(3, office.value());
            select.setString(4, office.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the informants cannot be compared", e);
        }
    }

    /** Opens it, and leaves a row saying who looked and why. */
    Optional<Informant> look(MatterId matter, Caller caller, String reason, Instant at) {
        try (Connection connection = database.getConnection()) {
            Optional<Informant> informant = open(connection, matter);
            if (informant.isPresent()) {
                looks.enter(connection, matter, caller, reason, at);
            }
            return informant;
        } catch (SQLException e) {
            throw new IllegalStateException("the informant cannot be read", e);
        }
    }

    /** What must stand in no other text of the matter, if anybody told; shown to nobody. */
    Optional<SealedWords> words(MatterId matter) {
        try (Connection connection = database.getConnection()) {
            return open(connection, matter).map(SealedWords::new);
        } catch (SQLException e) {
            throw new IllegalStateException("the informant cannot be read", e);
        }
    }

    private Optional<Informant> open(Connection connection, MatterId matter) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select key_id, nonce, sealed from informant where matter_id = ?")) {
            select.setObject(1, matter.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var sealed =
                        new InformantCipher.Sealed(
                                row.getString(1), row.getBytes(2), row.getBytes(3));
                return Optional.of(read(cipher.open(matter, sealed)));
            }
        }
    }

    private byte[] bytes(Informant informant) {
        try {
            return mapper.writeValueAsBytes(informant);
        } catch (JsonProcessingException e) {
            // Its message may quote what it could not write: it goes nowhere.
            throw new IllegalStateException("the informant cannot be written", null);
        }
    }

    private Informant read(byte[] bytes) {
        try {
            return mapper.readValue(bytes, Informant.class);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("the informant cannot be read"));
        }
    }
}
