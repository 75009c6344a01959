package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.IdentifierReason;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** The tables of parties and rights. Works inside the caller's transaction. */
@ApplicationScoped
class PartyStore {
    private static final String ADD_PARTY =
            """
            insert into party (id, matter_id, role, kind, name, identifier_written, identifier,
                               identifier_valid, identifier_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_RIGHT =
            """
            insert into ip_right (id, matter_id, type, name, number_written, number, number_key,
                                  trademark_class, identifier_valid, identifier_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END =
            """
            set ended_at = ?, ended_reason = ?, ended_office = ?, ended_person = ?, replaced_by = ?
            where id = ? and matter_id = ? and ended_at is null\
            """;
    private static final String FORMER =
            """
            select false as is_right, p.name, coalesce(p.identifier, i.masked) as identifier,
                   heir.name as by_name, p.ended_reason, p.ended_office, p.ended_person, p.ended_at,
                   p.entered
            from party p
            left join party_identity i on i.party_id = p.id
            left join party heir on heir.id = p.replaced_by
            where p.matter_id = ? and p.ended_at is not null
            union all
            select true, r.name, r.number, heir.name, r.ended_reason, r.ended_office, r.ended_person,
                   r.ended_at, r.entered
            from ip_right r
            left join ip_right heir on heir.id = r.replaced_by
            where r.matter_id = ? and r.ended_at is not null
            order by ended_at desc, is_right, entered desc\
            """;

    private final DataSource database;

    PartyStore(DataSource database) {
        this.database = database;
    }

    void add(NameParty order, PartyEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD_PARTY)) {
            // A natural person's stands sealed in a table of its own.
            @Nullable Identifier identifier =
                    entry.kind() == PartyKind.PERSON ? null : entry.identifier();
            add.setObject(1, entry.id().value());
            add.setObject(2, order.matter().value());
            add.setString(3, entry.role().name());
            add.setString(4, entry.kind().name());
            add.setString(5, entry.name());
            add.setString(6, order.identifier());
            add.setString(7, identifier == null ? null : identifier.normalised());
            add.setObject(8, identifier == null ? null : identifier.valid(), Types.BOOLEAN);
            add.setString(9, identifier == null ? null : identifier.reason().name());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a party cannot be stored", e);
        }
    }

    void add(NameRight order, RightEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD_RIGHT)) {
            add.setObject(1, entry.id().value());
            add.setObject(2, order.matter().value());
            add.setString(3, entry.type().name());
            add.setString(4, entry.name());
            add.setString(5, order.number());
            add.setString(6, entry.number().normalised());
            add.setString(7, entry.key());
            add.setObject(8, entry.trademarkClass(), Types.INTEGER);
            add.setBoolean(9, entry.number().valid());
            add.setString(10, entry.number().reason().name());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a right cannot be stored", e);
        }
    }

    /** The entry stays, and says why it no longer counts, and what stands in its place. */
    void endParty(Ended ended) {
        end("update party " + END, ended);
    }

    /** The same of a right. */
    void endRight(Ended ended) {
        end("update ip_right " + END, ended);
    }

    /**
     * @param by what stands in its place; null if it was withdrawn
     */
    record Ended(
            MatterId matter,
            PartyId entry,
            @Nullable PartyId by,
            String reason,
            Occasion occasion) {}

    private void end(String update, Ended ended) {
        Actor actor = ended.occasion().by();
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(update)) {
            end.setTimestamp(1, Timestamp.from(ended.occasion().at()));
            end.setString(2, ended.reason());
            end.setString(3, String.valueOf(actor.office()));
            end.setObject(4, UUID.fromString(actor.id()));
            end.setObject(5, ended.by() == null ? null : ended.by().value());
            end.setObject(6, ended.entry().value());
            end.setObject(7, ended.matter().value());
            if (end.executeUpdate() != 1) {
                throw new IllegalStateException("no such entry stands");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an entry cannot be ended", e);
        }
    }

    /** Entries of the matter that were corrected or withdrawn, the last one first. */
    List<FormerEntry> former(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FORMER)) {
            query.setObject(1, matter.value());
            query.setObject(2, matter.value());
            List<FormerEntry> former = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    former.add(
                            new FormerEntry(
                                    row.getBoolean("is_right"),
                                    row.getString("name"),
                                    row.getString("identifier"),
                                    row.getString("by_name"),
                                    row.getString("ended_reason"),
                                    new OfficeId(row.getString("ended_office")),
                                    new PersonId(row.getObject("ended_person", UUID.class)),
                                    row.getTimestamp("ended_at").toInstant()));
                }
            }
            return former;
        } catch (SQLException e) {
            throw new IllegalStateException("former entries cannot be read", e);
        }
    }

    PartiesOfMatter of(MatterId matter) {
        try (Connection connection = database.getConnection()) {
            return new PartiesOfMatter(parties(connection, matter), rights(connection, matter));
        } catch (SQLException e) {
            throw new IllegalStateException("parties cannot be read", e);
        }
    }

    private static List<PartyEntry> parties(Connection connection, MatterId matter)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        select p.id, p.role, p.kind, p.name,
                               coalesce(p.identifier, i.masked) as identifier,
                               coalesce(p.identifier_valid, i.valid) as identifier_valid,
                               coalesce(p.identifier_reason, i.reason) as identifier_reason,
                               case when p.identifier_valid then p.identifier
                                    else 'p:' || i.digest end as match_key
                        from party p
                        left join party_identity i on i.party_id = p.id
                        where p.matter_id = ? and p.ended_at is null order by p.entered""")) {
            query.setObject(1, matter.value());
            List<PartyEntry> parties = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parties.add(
                            new PartyEntry(
                                    new PartyId(rows.getObject("id", UUID.class)),
                                    PartyRole.valueOf(rows.getString("role")),
                                    PartyKind.valueOf(rows.getString("kind")),
                                    rows.getString("name"),
                                    identifier(rows, "identifier"),
                                    rows.getString("match_key")));
                }
            }
            return parties;
        }
    }

    private static List<RightEntry> rights(Connection connection, MatterId matter)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        select * from ip_right where matter_id = ? and ended_at is null
                        order by entered""")) {
            query.setObject(1, matter.value());
            List<RightEntry> rights = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Identifier number = identifier(rows, "number");
                    if (number == null) {
                        throw new IllegalStateException("a right without number");
                    }
                    rights.add(
                            new RightEntry(
                                    new PartyId(rows.getObject("id", UUID.class)),
                                    RightType.valueOf(rows.getString("type")),
                                    rows.getString("name"),
                                    number,
                                    rows.getObject("trademark_class", Integer.class)));
                }
            }
            return rights;
        }
    }

    private static @Nullable Identifier identifier(ResultSet row, String column)
            throws SQLException {
        @Nullable String canonical = row.getString(column);
        return canonical == null
                ? null
                : new Identifier(
                        row.getBoolean("identifier_valid"),
                        canonical,
                        IdentifierReason.valueOf(row.getString("identifier_reason")));
    }
}
