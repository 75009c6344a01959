package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Lists of work are read by index. The tables of a test are small, so the planner is told to read a
 * whole table only where nothing else is possible.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkPlanIT {
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final WorkFilter.Whose HEAD =
            new WorkFilter.Whose(
                    new PersonId(UUID.randomUUID()), Set.of(Role.AGENCY_HEAD, Role.OFFICER));

    @Inject AgroalDataSource database;

    @Test
    void no_list_of_work_reads_the_whole_table_of_clocks() {
        for (WorkFilter filter :
                List.of(
                        new WorkFilter(YUHU, HEAD.person(), HEAD, null),
                        new WorkFilter(YUHU, HEAD.person(), HEAD, WorkItem.Kind.LEAD),
                        new WorkFilter(YUHU, HEAD.person(), null, null))) {
            Cursor tenth =
                    new Cursor("2026-12-01T16:00:00Z", UUID.randomUUID(), filter.fingerprint());
            for (String plan : List.of(page(filter, null), page(filter, tenth), count(filter))) {
                assertThat(plan)
                        .doesNotContain("Seq Scan on clock")
                        .doesNotContain("Seq Scan on matter")
                        .doesNotContain("Seq Scan on exhibit_transfer ");
                assertThat(plan.lines().filter(line -> line.contains("(office_id)::text =")))
                        .as("the office and the name under which work is found: %s", plan)
                        .anySatisfy(line -> assertThat(line).contains("Index Cond", "holder ="));
            }
        }
    }

    private String page(WorkFilter filter, @Nullable Cursor after) {
        List<Object> values = new ArrayList<>();
        return plan(WorkQueries.page(new WorkArms(filter, TODAY), after, 50, values), values);
    }

    private String count(WorkFilter filter) {
        List<Object> values = new ArrayList<>();
        return plan(WorkQueries.count(new WorkArms(filter, TODAY), values), values);
    }

    private String plan(String sql, List<Object> values) {
        return QuarkusTransaction.requiringNew().call(() -> explained(sql, values));
    }

    private String explained(String sql, List<Object> values) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement setting = connection.createStatement()) {
                setting.execute("set local enable_seqscan = off");
            }
            try (PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                StringBuilder plan = new StringBuilder();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        }
    }
}
