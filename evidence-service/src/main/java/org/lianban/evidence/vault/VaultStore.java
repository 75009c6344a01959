package org.lianban.evidence.vault;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private static final String KNOWN = "select id from vault_object where id = any (?::uuid[])";
    private static final String SOME =
            "select id from vault_object order by entered_at desc limit ?";
    private static final String FORGET =
            """
            with gone as (delete from vault_object where id = ? returning id)
            insert into vault_begun (id, forgotten) select id, true from gone
            on conflict (id) do update set forgotten = true
            """;
    private static final String BEGIN =
            "insert into vault_begun (id) values (?) on conflict do nothing";
    private static final String ENTERED = "delete from vault_begun where id = ?";
    private static final String FORGOTTEN = "select id from vault_begun where forgotten limit 1000";
    private static final String BEGUN =
            """
            select id from vault_begun where not forgotten and begun_at < ?
            order by begun_at limit 1000
            """;
    private static final String SWEPT = "delete from vault_begun where id = any (?::uuid[])";

    private final AgroalDataSource database;

    VaultStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Before the first byte: should nothing come of it, the sweep knows where to look. */
    void begin(ObjectId id) {
        update(BEGIN, id.value());
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
        update(ENTERED, kept.id().value());
    }

    Optional<Kept> find(ObjectId id) {
        return objects(FIND, id.value()).stream().findFirst();
    }

    /** Some that are known, the latest. */
    List<ObjectId> some(int most) {
        return ids(SOME, most);
    }

    /** Which of these are known. */
    Set<ObjectId> known(List<ObjectId> ids) {
        return new HashSet<>(ids(KNOWN, (Object) values(ids)));
    }

    /** Some that were let go of and may lie there still. */
    List<ObjectId> forgotten() {
        return ids(FORGOTTEN);
    }

    /** Some that were begun before this moment and are not known, the oldest first. */
    List<ObjectId> begun(Instant before) {
        return ids(BEGUN, before.atOffset(ZoneOffset.UTC));
    }

    /** Nothing of these lies there for nothing. */
    void swept(List<ObjectId> ids) {
        update(SWEPT, (Object) values(ids));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(ObjectId id) {
        update(FORGET, id.value());
    }

    private List<ObjectId> ids(String sql, Object... values) {
        List<ObjectId> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(new ObjectId(row.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the vault's objects could not be read", e);
        }
        return ids;
    }

    private static String[] values(List<ObjectId> ids) {
        return ids.stream().map(ObjectId::toString).toArray(String[]::new);
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
