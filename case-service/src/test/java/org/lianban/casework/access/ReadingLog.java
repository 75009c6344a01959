package org.lianban.casework.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianban.casework.As;

/** The log of readings as it stands in its table, and people who read it. */
final class ReadingLog {
    private ReadingLog() {}

    /** Of a matter: operation, outcome, code, office, reasons, oldest first. */
    static List<String> of(AgroalDataSource database, String matter) {
        return texts(
                database,
                "select concat_ws(' ', operation, outcome, problem, coalesce(office_id, agency_id),"
                        + " reasons) from reading where matter_id = '"
                        + matter
                        + "' order by id");
    }

    static List<String> texts(AgroalDataSource database, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> read(database, sql));
    }

    private static List<String> read(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** As the owner of the tables, who may do what the service may not. */
    static void asOwner(String sql) {
        try (Connection owner =
                        DriverManager.getConnection(
                                setting("quarkus.datasource.jdbc.url"),
                                setting("test.owner.user"),
                                setting("test.owner.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String app() {
        return '"' + setting("quarkus.datasource.username") + '"';
    }

    /** Somebody new who is audit administrator there. */
    static String auditor(String office, String account) {
        String id =
                As.account("hunan-system-admin")
                        .body(Map.of("account", account, "office", office, "label", "审计(演示)"))
                        .post("/api/v1/people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        As.account("hunan-security-admin")
                .header("If-Match", "\"1\"")
                .body(Map.of("role", "AUDIT_ADMINISTRATOR", "paper", "任〔2026〕1号"))
                .post("/api/v1/people/" + id + "/roles")
                .then()
                .statusCode(200);
        return account;
    }

    static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
