package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;

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
                        where p.matter_id = ? order by p.entered""")) {
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
                        "select * from ip_right where matter_id = ? order by entered")) {
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
