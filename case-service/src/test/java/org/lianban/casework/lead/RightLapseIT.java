package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Whoever handles a matter hears once of each distance to the end of a right that it names. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightLapseIT {
    private static final String CODE = "91430104MAXX00090L";

    @Inject AgroalDataSource database;
    @Inject RightLapses lapses;

    @Test
    void a_distance_is_told_once_however_many_look() throws Exception {
        String matter = verifying("yuelu", form(CODE, "55557701"));
        enter("55557701", TODAY.plusDays(91), "UNKNOWN");
        lapses.run();
        assertThat(told(matter)).isEmpty();

        String right = enter("55557702", TODAY.plusDays(90), "UNKNOWN");
        String near = verifying("yuelu", form(CODE, "55557702"));
        try (ExecutorService runners = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> runs =
                    IntStream.range(0, 4).mapToObj(_ -> runners.submit(lapses::run)).toList();
            for (Future<Integer> run : runs) {
                run.get();
            }
        }
        lapses.run();
        assertThat(told(near)).containsExactly("90");
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + near + "/timeline")
                .then()
                .body(
                        "items.text",
                        hasItem("权利 某商标(演示) 55557702 的有效期至 " + TODAY.plusDays(90) + "，尚未登记续展"));

        // Another look finds another end: the nearest distance to it, once, and none when renewed.
        check(right, 1, "55557702", TODAY.plusDays(10), "UNKNOWN");
        lapses.run();
        lapses.run();
        assertThat(told(near)).containsExactly("90", "10");
        check(right, 2, "55557702", TODAY, "RENEWED");
        lapses.run();
        assertThat(told(near)).containsExactly("90", "10");
    }

    @Test
    void a_sweep_that_was_away_tells_the_nearest_distance_once() throws SQLException {
        enter("55557703", TODAY, "NOT_RENEWED");
        String matter = verifying("yuelu", form(CODE, "55557703"));
        String right = rightOf(matter);
        execute("insert into right_lapse_said values ('%s', '%s', 90)".formatted(right, TODAY));
        lapses.run();
        lapses.run();
        assertThat(told(matter)).containsExactly("0");
        assertThat(
                        texts(
                                "select distance::text from right_lapse_said where right_id = '"
                                        + right
                                        + "'"))
                .containsExactly("0");
    }

    @Test
    void nobody_hears_of_a_matter_that_is_over_or_of_a_right_that_was_withdrawn()
            throws SQLException {
        enter("55557704", TODAY.plusDays(5), "UNKNOWN");
        String over = verifying("yuelu", form(CODE, "55557704"));
        As.account("yuelu-head")
                .header("If-Match", "\"2\"")
                .body(Map.of("ground", "OTHER", "reason", "不符合立案条件"))
                .post("/api/v1/leads/" + over + "/non-filing")
                .then()
                .statusCode(200);
        String without = verifying("yuelu", form(CODE, "55557704"));
        As.account("yuelu-officer-1")
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "权利写错"))
                .post("/api/v1/leads/" + without + "/rights/" + rightOf(without) + "/withdrawal")
                .then()
                .statusCode(200);
        RestAssured.given()
                .port(
                        ConfigProvider.getConfig()
                                .getValue("quarkus.management.test-port", Integer.class))
                .post("/q/rights/lapsing")
                .then()
                .statusCode(200);
        assertThat(told(over)).isEmpty();
        assertThat(told(without)).isEmpty();
    }

    private List<String> told(String matter) throws SQLException {
        return texts(
                """
                select envelope::jsonb -> 'data' -> 'fact' ->> 'daysLeft' from journal
                where envelope::jsonb ->> 'type' like '%%RightLapsing'
                  and envelope::jsonb ->> 'subject' = '%s'
                order by (envelope::jsonb ->> 'sequence')::int"""
                        .formatted(matter));
    }

    private String rightOf(String matter) throws SQLException {
        return texts("select id::text from ip_right where matter_id = '" + matter + "'").getFirst();
    }

    private static String enter(String number, LocalDate to, String renewal) {
        return As.account("yuelu-officer-1")
                .body(said(number, to, renewal))
                .post("/api/v1/rights")
                .then()
                .statusCode(201)
                .extract()
                .path("rightId");
    }

    private static void check(String right, int seen, String number, LocalDate to, String renewal) {
        As.account("yuelu-officer-1")
                .header("If-Match", "\"" + seen + "\"")
                .body(said(number, to, renewal))
                .post("/api/v1/rights/" + right + "/check")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> said(String number, LocalDate to, String renewal) {
        Map<String, Object> said = new HashMap<>();
        said.put("type", "TRADEMARK_GOODS");
        said.put("number", number);
        said.put("name", "某商标(演示)");
        said.put("classes", List.of(9));
        said.put("holder", "某协会(演示)");
        said.put("validFrom", "2016-11-21");
        said.put("validTo", to.toString());
        said.put("renewal", renewal);
        said.put("checkedOn", TODAY.toString());
        said.put("source", "中国商标网");
        return said;
    }

    private void execute(String update) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement()) {
                                statement.executeUpdate(update);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private List<String> texts(String select) throws SQLException {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<String> found = new ArrayList<>();
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement();
                                    ResultSet row = statement.executeQuery(select)) {
                                while (row.next()) {
                                    found.add(row.getString(1));
                                }
                            }
                            return found;
                        });
    }
}
