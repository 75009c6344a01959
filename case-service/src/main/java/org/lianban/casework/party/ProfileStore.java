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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;

/** The only class that writes merges and names of parties. */
@ApplicationScoped
class ProfileStore {
    private final AgroalDataSource database;

    ProfileStore(AgroalDataSource database) {
        this.database = database;
    }

    /** A merge and the two sides it joins. */
    record Merge(UUID id, PartyId kept, PartyId merged, boolean undone) {}

    /** Merges wait for each other: two that are fit alone may not be fit together. */
    void lock() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtext('party merge'))")) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("merges cannot be locked", e);
        }
    }

    /** The party with all that is the same, each with its matter, as far as the office sees. */
    List<Found> same(PartyId party, OfficeId reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select p.id, p.matter_id, p.kind,
                                       case when p.identifier_valid then p.identifier else i.digest end as key
                                from party_same(?, ?) same
                                join party p on p.id = same
                                left join party_identity i on i.party_id = p.id""")) {
            select.setObject(1, party.value());
            select.setString(2, reader.value());
            try (ResultSet row = select.executeQuery()) {
                List<Found> found = new ArrayList<>();
                while (row.next()) {
                    found.add(
                            new Found(
                                    new PartyId(row.getObject("id", UUID.class)),
                                    new MatterId(row.getObject("matter_id", UUID.class)),
                                    PartyKind.valueOf(row.getString("kind")),
                                    row.getString("key")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a party cannot be read", e);
        }
    }

    /**
     * A party in its matter.
     *
     * @param key its code, or the digest of its identity number; null without either
     */
    record Found(PartyId party, MatterId matter, PartyKind kind, @Nullable String key) {}

    void merge(UUID id, PartyId kept, PartyId merged, Caller caller, String reason, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into party_merge (id, kept, merged, office_id, person_id, reason, at)
                                values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setObject(2, kept.value());
            insert.setObject(3, merged.value());
            insert.setString(4, caller.office().value());
            insert.setObject(5, caller.person().value());
            insert.setString(6, reason);
            insert.setTimestamp(7, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a merge cannot be entered", e);
        }
    }

    Optional<Merge> find(UUID merge) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from party_merge where id = ?")) {
            select.setObject(1, merge);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Merge(
                                        merge,
                                        new PartyId(row.getObject("kept", UUID.class)),
                                        new PartyId(row.getObject("merged", UUID.class)),
                                        row.getTimestamp("undone_at") != null))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a merge cannot be read", e);
        }
    }

    void undo(UUID merge, Caller caller, String reason, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update party_merge
                                set undone_office = ?, undone_person = ?, undone_reason = ?, undone_at = ?
                                where id = ?""")) {
            update.setString(1, caller.office().value());
            update.setObject(2, caller.person().value());
            update.setString(3, reason);
            update.setTimestamp(4, Timestamp.from(at));
            update.setObject(5, merge);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a merge cannot be undone", e);
        }
    }

    void name(UUID id, PartyId party, ProfileRequest.OtherName name, Caller caller, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into party_name
                                    (id, party_id, name, kind, from_day, to_day, office_id, person_id, at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setObject(2, party.value());
            insert.setString(3, name.name());
            insert.setString(4, name.kind().name());
            insert.setObject(5, name.from());
            insert.setObject(6, name.to());
            insert.setString(7, caller.office().value());
            insert.setObject(8, caller.person().value());
            insert.setTimestamp(9, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a name cannot be entered", e);
        }
    }

    /** Whose name it is, if it stands, of one of these parties. */
    Optional<PartyId> named(UUID name, List<PartyId> parties) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select party_id from party_name
                                where id = ? and party_id = any (?) and withdrawn_at is null""")) {
            select.setObject(1, name);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", parties.stream().map(PartyId::value).toArray()));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new PartyId(row.getObject("party_id", UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a name cannot be read", e);
        }
    }

    /** False if there is no such name any more. */
    boolean withdraw(UUID name, Caller caller, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update party_name set withdrawn_at = ?, withdrawn_office = ?,
                                    withdrawn_person = ?
                                where id = ? and withdrawn_at is null""")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, caller.office().value());
            update.setObject(3, caller.person().value());
            update.setObject(4, name);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a name cannot be withdrawn", e);
        }
    }
}
