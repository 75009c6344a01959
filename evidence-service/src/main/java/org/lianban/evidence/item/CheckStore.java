package org.lianban.evidence.item;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/** Reads from the items which bytes were not read for the longest time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckStore {
    // One by one, each by the index: what is due may be few of very many.
    private static final String DUE =
            """
            (select evidence_id, digest_checked_at from evidence_item
             where object_id is not null and evidence_id <> all (?::uuid[])
               and (digest_checked_at is null
                    or digest_checked_at < clock_timestamp() - ? * interval '1 second')
             order by digest_checked_at nulls first limit 1)
            union all
            (select evidence_id, digest_checked_at from evidence_item
             where digest_state = 'DAMAGED' and evidence_id <> all (?::uuid[])
               and digest_checked_at < clock_timestamp() - ? * interval '1 second'
             order by digest_checked_at limit 1)
            order by digest_checked_at nulls first limit 1
            """;
    private static final String AFTER =
            """
            select evidence_id from evidence_item
            where object_id is not null and (?::uuid is null or evidence_id > ?::uuid)
            order by evidence_id limit ?
            """;
    private static final String DOUBT =
            """
            update evidence_item set digest_checked_at = null
            where evidence_id = ? and object_id is not null
            """;
    private static final String DAMAGED =
            "select count(*) from evidence_item where digest_state = 'DAMAGED'";
    private static final String READABLE =
            "select count(*) from evidence_item where object_id is not null";

    private final AgroalDataSource database;

    CheckStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<EvidenceId> due(Duration within, Duration damagedWithin, Set<EvidenceId> except) {
        String[] not = except.stream().map(EvidenceId::toString).toArray(String[]::new);
        return ids(DUE, not, within.toSeconds(), not, damagedWithin.toSeconds()).stream()
                .findFirst();
    }

    List<EvidenceId> after(@Nullable EvidenceId last, int most) {
        @Nullable UUID from = last == null ? null : last.value();
        return ids(AFTER, from, from, most);
    }

    void doubt(EvidenceId item) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(DOUBT)) {
            update.setObject(1, item.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the item could not be written", e);
        }
    }

    int damaged() {
        return count(DAMAGED);
    }

    int readable() {
        return count(READABLE);
    }

    private int count(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be counted", e);
        }
    }

    private List<EvidenceId> ids(String sql, @Nullable Object... values) {
        List<EvidenceId> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(new EvidenceId(row.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be read", e);
        }
        return ids;
    }
}
