package org.lianban.casework.docket;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one SELECT and turns its rows into records. */
@ApplicationScoped
class Select {
    private static final String PLAN_ONCE = "set local plan_cache_mode = force_generic_plan";

    private static final String ONE_INDEX =
            "set local enable_seqscan = off; set local max_parallel_workers_per_gather = 0";
    private static final String ANY_PLAN =
            "set local enable_seqscan to default;"
                    + " set local max_parallel_workers_per_gather to default";

    private final AgroalDataSource database;

    Select(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * From here to the end of the transaction a statement that comes again keeps its first plan.
     * For those whose planning takes longer than their reading, and whose plan is right for whoever
     * asks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void planOnce() {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(PLAN_ONCE)) {
            keep.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the docket cannot be read", e);
        }
    }

    /** One row becomes one record. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The same, where no table may be read as a whole: of a limit the planner expects that it is
     * reached soon, which of rows hidden from whoever asks is wrong. Nor by workers beside: they
     * take longer to come than an index to be read.
     */
    @Transactional
    <T> List<T> byIndex(String sql, Reader<T> reader, List<?> values) {
        try (Connection connection = database.getConnection();
                Statement plan = connection.createStatement()) {
            plan.execute(ONE_INDEX);
            List<T> found = list(sql, reader, values);
            plan.execute(ANY_PLAN);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the docket cannot be read", e);
        }
    }

    @Transactional
    <T> List<T> list(String sql, Reader<T> reader, List<? extends @Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the docket cannot be read", e);
        }
    }
}
