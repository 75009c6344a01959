package org.lianban.casework.party;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.ResidentId;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;

/** The only class that knows what is sealed in {@code party_identity}, and who looked. */
@ApplicationScoped
class IdentityStore {
    private final AgroalDataSource database;
    private final IdentityCipher cipher;

    IdentityStore(AgroalDataSource database, IdentityCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void add(PartyId party, MatterId matter, ResidentId identity) {
        IdentityCipher.Sealed sealed = cipher.seal(owner(matter, party), identity.number());
        try (Connection connection = database.getConnection();
                PreparedStatement add =
                        connection.prepareStatement(
                                """
                                insert into party_identity (party_id, matter_id, masked, valid, reason, key_id,
                                                            nonce, sealed, digest)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            add.setObject(1, party.value());
            add.setObject(2, matter.value());
            add.setString(3, identity.masked());
            add.setBoolean(4, identity.valid());
            add.setString(5, identity.reason().name());
            add.setString(6, sealed.keyId());
            add.setBytes(7, sealed.nonce());
            add.setBytes(8, sealed.text());
            // Two misread numbers that are equal by chance prove nothing.
            add.setString(9, identity.valid() ? cipher.digest(identity.number()) : null);
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an identity cannot be entered", e);
        }
    }

    /** Opens it, and leaves a row saying who looked and why. */
    Optional<WrittenIdentity> unmask(
            MatterId matter, PartyId party, Caller caller, String reason, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select key_id, nonce, sealed from party_identity
                                where party_id = ? and matter_id = ?""")) {
            select.setObject(1, party.value());
            select.setObject(2, matter.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                log(connection, party, caller, reason, at);
                IdentityCipher.Sealed sealed =
                        new IdentityCipher.Sealed(
                                row.getString(1), row.getBytes(2), row.getBytes(3));
                return Optional.of(new WrittenIdentity(cipher.open(owner(matter, party), sealed)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an identity cannot be read", e);
        }
    }

    /** The number behind an entry is that of another too: opened for nobody, and sealed anew. */
    void keep(MatterId matter, PartyId from, PartyId to, LocalDate today) {
        open(matter, from).ifPresent(number -> add(to, matter, ResidentId.read(number, today)));
    }

    private Optional<String> open(MatterId matter, PartyId party) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select key_id, nonce, sealed from party_identity
                                where party_id = ? and matter_id = ?""")) {
            select.setObject(1, party.value());
            select.setObject(2, matter.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                IdentityCipher.Sealed sealed =
                        new IdentityCipher.Sealed(
                                row.getString(1), row.getBytes(2), row.getBytes(3));
                return Optional.of(cipher.open(owner(matter, party), sealed));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an identity cannot be read", e);
        }
    }

    /** What the person is compared by, if the number fits. */
    Optional<String> key(ResidentId identity) {
        return identity.valid()
                ? Optional.of("p:" + cipher.digest(identity.number()))
                : Optional.empty();
    }

    private static void log(
            Connection connection, PartyId party, Caller caller, String reason, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into identity_unmasking (party_id, office_id, person_id, reason, at)
                        values (?, ?, ?, ?, ?)""")) {
            insert.setObject(1, party.value());
            insert.setString(2, caller.office().value());
            insert.setObject(3, caller.person().value());
            insert.setString(4, reason);
            insert.setTimestamp(5, Timestamp.from(at));
            insert.executeUpdate();
        }
    }

    private static String owner(MatterId matter, PartyId party) {
        return "identity " + matter + " " + party;
    }
}
