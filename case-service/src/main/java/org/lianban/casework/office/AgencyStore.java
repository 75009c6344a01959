package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.lianban.casework.office.domain.Agency;
import org.lianban.kernel.contract.AgencyId;

/** The table of outside agencies. Works inside the caller's transaction. */
@ApplicationScoped
class AgencyStore {
    private static final String SAVE =
            """
            insert into outside_agency (id, client_id, name) values (?, ?, ?)
            on conflict (id) do update set client_id = excluded.client_id, name = excluded.name""";

    private final DataSource database;

    AgencyStore(DataSource database) {
        this.database = database;
    }

    Optional<Agency> find(AgencyId id) {
        return read("id", id.value());
    }

    Optional<Agency> byClient(String clientId) {
        return read("client_id", clientId);
    }

    void save(Agency agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setString(1, agency.id().value());
            save.setString(2, agency.clientId());
            save.setString(3, agency.name());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an agency cannot be stored", e);
        }
    }

    private Optional<Agency> read(String column, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, client_id, name from outside_agency where "
                                        + column
                                        + " = ?")) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Agency(
                                        AgencyId.of(rows.getString(1)),
                                        rows.getString(2),
                                        rows.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("agencies cannot be read", e);
        }
    }
}
