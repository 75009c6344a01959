package org.lianban.casework.party;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.RightContact;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.casework.party.domain.RightSaid;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.OfficeId;

/** The only class that knows the tables of what is known of rights. */
@ApplicationScoped
class RightStore {
    private final AgroalDataSource database;
    private final RightColumns columns;

    RightStore(AgroalDataSource database, RightColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** A right nobody had looked up; false if somebody has. */
    boolean insert(RightRecord right, Caller caller, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into right_record (id, number_kind, number_key) values (?, ?, ?)
                                on conflict on constraint right_recorded_once do nothing""")) {
            insert.setObject(1, right.id().value());
            insert.setString(2, right.said().type().numberKind().name());
            insert.setString(3, right.key());
            if (insert.executeUpdate() == 0) {
                return false;
            }
            add(connection, right, 1, caller, at);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("a right cannot be recorded", e);
        }
    }

    /** One check more; the earlier ones stay. */
    void check(RightRecord right, long version, Caller caller, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update right_record set version = ? where id = ?")) {
            update.setLong(1, version);
            update.setObject(2, right.id().value());
            update.executeUpdate();
            add(connection, right, version, caller, at);
        } catch (SQLException e) {
            throw new IllegalStateException("a right's check cannot be stored", e);
        }
    }

    /** Makes other checks of the right wait; its version, if there is such a right. */
    OptionalLong lock(RightRecordId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select version from right_record where id = ? for update")) {
            select.setObject(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a right cannot be locked", e);
        }
    }

    /** As it was last checked. */
    Optional<RightRecord> find(RightType.NumberKind kind, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select c.* from right_record r
                                join right_check c on c.right_id = r.id and c.version = r.version
                                where r.number_kind = ? and r.number_key = ?""")) {
            select.setString(1, kind.name());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(columns.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a right cannot be read", e);
        }
    }

    /** The right with all its checks, the last one first. */
    Optional<CheckedRight> find(RightRecordId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from right_check where right_id = ? order by version desc")) {
            select.setObject(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                RightRecord right = columns.read(row);
                OfficeId office = new OfficeId(row.getString("office_id"));
                Instant at = row.getTimestamp("entered_at").toInstant();
                long version = row.getLong("version");
                List<CheckedRight.Earlier> earlier = new ArrayList<>();
                while (row.next()) {
                    earlier.add(
                            new CheckedRight.Earlier(
                                    columns.read(row), new OfficeId(row.getString("office_id"))));
                }
                return Optional.of(new CheckedRight(right, office, at, earlier, version));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a right cannot be read", e);
        }
    }

    private void add(
            Connection connection, RightRecord right, long version, Caller caller, Instant at)
            throws SQLException {
        RightSaid said = right.said();
        RightContact contact = said.contact();
        IdentityCipher.@Nullable Sealed sealed = columns.seal(right.id(), contact.telephone());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into right_check (right_id, version, type, number_written, name, classes,
                            holder, holder_code, valid_from, valid_to, renewal, checked_on, source,
                            contact_name, contact_address, key_id, nonce, sealed, genuine, fake,
                            office_id, person_id, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, right.id().value());
            insert.setLong(2, version);
            insert.setString(3, said.type().name());
            insert.setString(4, said.number());
            insert.setString(5, said.name());
            insert.setArray(6, connection.createArrayOf("integer", said.classes().toArray()));
            insert.setString(7, said.holder());
            insert.setString(8, said.holderCode());
            insert.setObject(9, said.validity().from());
            insert.setObject(10, said.validity().to());
            insert.setString(11, said.validity().renewal().name());
            insert.setObject(12, said.validity().checkedOn());
            insert.setString(13, said.source());
            insert.setString(14, contact.name());
            insert.setString(15, contact.address());
            insert.setString(16, sealed == null ? null : sealed.keyId());
            insert.setBytes(17, sealed == null ? null : sealed.nonce());
            insert.setBytes(18, sealed == null ? null : sealed.text());
            insert.setString(19, said.genuine());
            insert.setString(20, said.fake());
            insert.setString(21, caller.office().value());
            insert.setObject(22, caller.person().value());
            insert.setTimestamp(23, Timestamp.from(at));
            insert.executeUpdate();
        }
    }
}
