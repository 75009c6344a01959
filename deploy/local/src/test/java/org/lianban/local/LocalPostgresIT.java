package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalPostgresIT {

    @Test
    void the_owner_defines_tables_and_the_app_role_only_works_with_rows() throws SQLException {
        // Given
        Database database = LocalPostgres.shared().freshDatabase("proof");

        // When
        execute(database, database.owner(), "CREATE TABLE lead (id bigserial, title text)");
        execute(database, database.app(), "INSERT INTO lead (title) VALUES ('长沙 𠮷')");

        // Then
        assertThatThrownBy(() -> execute(database, database.app(), "CREATE TABLE other (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void two_fresh_databases_know_nothing_of_each_other() {
        // Given
        Database one = LocalPostgres.shared().freshDatabase("proof");

        // When
        Database other = LocalPostgres.shared().freshDatabase("proof");

        // Then
        assertThatThrownBy(() -> execute(other, one.app(), "SELECT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void execute(Database database, Database.Credentials role, String sql)
            throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), role.role(), role.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
