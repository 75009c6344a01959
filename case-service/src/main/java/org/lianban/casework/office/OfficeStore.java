package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.kernel.contract.OfficeId;

/** The tables of offices. Works inside the caller's transaction. */
@ApplicationScoped
class OfficeStore {
    private static final String ALL =
            """
            select id, name, name_en, kind, document_code, superior, functions,
                   array(select division from office_territory
                         where office_id = office.id order by division) as territory
            from office order by id""";
    private static final String SAVE =
            """
            insert into office (id, name, kind, document_code, superior, functions, name_en)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set name = excluded.name, kind = excluded.kind, document_code = excluded.document_code,
                superior = excluded.superior, functions = excluded.functions,
                name_en = excluded.name_en""";

    private final DataSource database;

    OfficeStore(DataSource database) {
        this.database = database;
    }

    List<Office> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            List<Office> offices = new ArrayList<>();
            while (rows.next()) {
                offices.add(office(rows));
            }
            return offices;
        } catch (SQLException e) {
            throw new IllegalStateException("offices cannot be read", e);
        }
    }

    void save(Office office) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement save = connection.prepareStatement(SAVE)) {
                save.setString(1, office.id().value());
                save.setString(2, office.name());
                save.setString(3, office.kind().name());
                save.setString(4, office.documentCode());
                OfficeId superior = office.superior();
                save.setString(5, superior == null ? null : superior.value());
                save.setArray(
                        6, connection.createArrayOf("text", names(office.functions()).toArray()));
                save.setString(7, office.nameEn());
                save.executeUpdate();
            }
            saveTerritory(connection, office);
        } catch (SQLException e) {
            throw new IllegalStateException("an office cannot be stored", e);
        }
    }

    private static void saveTerritory(Connection connection, Office office) throws SQLException {
        // A division that went to another office leaves the map, not the journal.
        try (PreparedStatement clear =
                connection.prepareStatement("delete from office_territory where office_id = ?")) {
            clear.setString(1, office.id().value());
            clear.executeUpdate();
        }
        try (PreparedStatement add =
                connection.prepareStatement("insert into office_territory values (?, ?)")) {
            for (String division : office.territory()) {
                add.setString(1, office.id().value());
                add.setString(2, division);
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static Office office(ResultSet row) throws SQLException {
        @Nullable String superior = row.getString("superior");
        return new Office(
                OfficeId.of(row.getString("id")),
                row.getString("name"),
                row.getString("name_en"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("document_code"),
                superior == null ? null : OfficeId.of(superior),
                Arrays.asList((String[]) row.getArray("territory").getArray()),
                Arrays.stream((String[]) row.getArray("functions").getArray())
                        .map(OfficeFunction::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static List<String> names(Set<OfficeFunction> functions) {
        return functions.stream().map(Enum::name).sorted().toList();
    }
}
