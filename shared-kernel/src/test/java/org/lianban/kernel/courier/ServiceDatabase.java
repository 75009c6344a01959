package org.lianban.kernel.courier;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionManagerImple;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.lianban.local.Database;
import org.lianban.local.LocalPostgres;

/** A service's database with its pool and its transactions, as Quarkus would set them up. */
final class ServiceDatabase implements AutoCloseable {
    final TransactionManager transactions = new TransactionManagerImple();
    final TransactionSynchronizationRegistry registry =
            new TransactionSynchronizationRegistryImple();
    final OwnTransaction transaction = new OwnTransaction(transactions);
    final AgroalDataSource pool;

    private final Database database;

    ServiceDatabase(String name) throws SQLException {
        database = LocalPostgres.shared().freshDatabase(name);
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(), database.owner().role(), database.owner().password())
                .locations("db/courier")
                .placeholders(Map.of("app", database.app().role()))
                .load()
                .migrate();
        pool = AgroalDataSource.from(configuration());
    }

    /** As the owner: what a service's own migrations would do. */
    void define(String sql) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.owner().role(),
                                database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In the present transaction. */
    void run(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new CourierFault(sql, e);
        }
    }

    List<String> texts(String sql) {
        return transaction.call(
                () -> {
                    try (Connection connection = pool.getConnection();
                            Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(sql)) {
                        List<String> texts = new ArrayList<>();
                        while (row.next()) {
                            texts.add(row.getString(1));
                        }
                        return texts;
                    } catch (SQLException e) {
                        throw new CourierFault(sql, e);
                    }
                });
    }

    /** Ends the relay's session, as a network or a restart of the server would. */
    void cutRelay(String application) {
        texts(
                "select pg_terminate_backend(pid)::text from pg_stat_activity"
                        + " where datname = current_database() and application_name = '"
                        + application
                        + "'");
    }

    @Override
    public void close() {
        pool.close();
    }

    private AgroalDataSourceConfiguration configuration() {
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                        pool ->
                                pool.maxSize(12)
                                        .acquisitionTimeout(Duration.ofSeconds(5))
                                        .transactionIntegration(
                                                new NarayanaTransactionIntegration(
                                                        transactions, registry))
                                        .connectionFactoryConfiguration(
                                                factory ->
                                                        factory.jdbcUrl(database.jdbcUrl())
                                                                .principal(
                                                                        new NamePrincipal(
                                                                                database.app()
                                                                                        .role()))
                                                                .credential(
                                                                        new SimplePassword(
                                                                                database.app()
                                                                                        .password()))))
                .get();
    }
}
