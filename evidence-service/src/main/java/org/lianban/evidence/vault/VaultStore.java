package org.lianban.evidence.vault;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the vault knows of its objects. */
@ApplicationScoped
@Transactional
class VaultStore {
    private static final String ENTER =
            """
            insert into vault_object (id, length, sha256, sm3, sealed_length, sealed_sha256,
                                      master_key, wrapped_key)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = "select * from vault_object where id = ?";
    private static final String KNOWN = "select id from vault_object where id = any (?)";
    private static final String FORGET = "delete from vault_object where id = ?";

    private final AgroalDataSource database;

    VaultStore(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Kept kept) {
        update(
                ENTER,
                kept.id().value(),
                kept.digests().length(),
                kept.digests().sha256(),
                kept.digests().sm3(),
                kept.sealedLength(),
                kept.sealedSha256(),
                kept.key().masterKey(),
                kept.key().bytes());
    }

    Optional<Kept> find(ObjectId id) {
        return objects(FIND, id.value()).stream().findFirst();
    }

    /** Which of these are known. */
    Set<ObjectId> known(List<ObjectId> ids) {
        Set<ObjectId> known = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KNOWN)) {
            Object[] asked = ids.stream().map(ObjectId::value).toArray();
            query.setArray(1, connection.createArrayOf("uuid", asked));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.add(new ObjectId(row.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the vault's objects could not be read", e);
        }
        return known;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(ObjectId id) {
        update(FORGET, id.value());
    }

    private List<Kept> objects(String sql, Object... values) {
        List<Kept> objects = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    objects.add(object(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the vault's objects could not be read", e);
        }
        return objects;
    }

    private static Kept object(ResultSet row) throws SQLException {
        return new Kept(
                new ObjectId(row.getObject("id", UUID.class)),
                new Digests(row.getLong("length"), row.getString("sha256"), row.getString("sm3")),
                row.getLong("sealed_length"),
                row.getString("sealed_sha256"),
                WrappedKey.of(row.getInt("master_key"), row.getBytes("wrapped_key")));
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the vault's objects could not be written", e);
        }
    }
}
