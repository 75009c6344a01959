package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/**
 * A right is written down once for all offices, and every lead that names it is told how it stands.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightIT {
    private static final String TELEPHONE = "000-77310086";

    @Inject AgroalDataSource database;

    @Test
    void a_lead_points_out_a_right_that_nobody_looked_up_or_that_lapsed() {
        String matter =
                register("yuelu", form("91430104MAXX00090L", "77777701"))
                        .then()
                        .statusCode(201)
                        .body("warnings.code", hasItem("RIGHT_NOT_CHECKED"))
                        .extract()
                        .path("matterId");

        String right = enter("77777701", TODAY.minusDays(1));

        read("yuelu-officer-1", matter)
                .then()
                .body("rights.recordId", contains(right))
                .body(
                        "warnings.code",
                        contains("RIGHT_NOT_VALID_AT_ACT", "RIGHT_LAPSED_AT_DECISION"))
                .body("warnings[1].text", containsString(TODAY.minusDays(1).toString()));
        check(right, 1, "77777701", TODAY.plusDays(90)).statusCode(200);
        read("yuelu-officer-1", matter).then().body("warnings.code", contains("RIGHT_LAPSES_SOON"));
        check(right, 2, "77777701", TODAY.plusDays(91)).statusCode(200);
        read("yuelu-officer-1", matter).then().body("warnings.code", equalTo(List.of()));
    }

    @Test
    void every_office_reads_it_and_earlier_checks_stay() {
        String right = enter("77777702", TODAY.plusDays(30));
        check(right, 1, "商标注册证第77777702号", TODAY.plusDays(3000)).statusCode(200);

        As.account("kaifu-head")
                .get("/api/v1/rights/" + right)
                .then()
                .statusCode(200)
                .body("number", equalTo("77777702"))
                .body("classes", contains(31, 29))
                .body("holderCodeValid", equalTo(true))
                .body("validity", equalTo("VALID"))
                .body("lapsesSoon", equalTo(false))
                .body("contact.telephone", equalTo(TELEPHONE))
                .body("earlier.validTo", contains(TODAY.plusDays(30).toString()))
                .body("actions[0].open", equalTo(false))
                .body("actions[0].code", equalTo("ROLE_REQUIRED"))
                .body("version", equalTo(2));
        As.agency("agency-hunan-court").get("/api/v1/rights/" + right).then().statusCode(403);
    }

    @Test
    void the_telephone_stands_sealed_and_nowhere_else() throws SQLException {
        enter("77777703", TODAY.plusDays(30));
        List<String> places = new ArrayList<>();
        for (String table :
                texts(
                        """
                        select table_name::text from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            String hits =
                    "select count(*)::text from \""
                            + table
                            + "\" r where r::text like '%"
                            + TELEPHONE
                            + "%'";
            if (!texts(hits).getFirst().equals("0")) {
                places.add(table);
            }
        }
        assertThat(places).isEmpty();
        assertThat(texts("select octet_length(sealed)::text from right_check")).isNotEmpty();
    }

    @Test
    void a_number_is_recorded_once_and_checked_by_whoever_saw_the_last_check() {
        String right = enter("77777704", TODAY.plusDays(30));
        As.account("kaifu-officer-1")
                .body(said("77777704", TODAY))
                .post("/api/v1/rights")
                .then()
                .statusCode(409)
                .body("code", equalTo("RIGHT_ALREADY_RECORDED"));
        check(right, 2, "77777704", TODAY).statusCode(412);
        check(right, 1, "77777705", TODAY)
                .statusCode(409)
                .body("code", equalTo("RIGHT_NUMBER_DIFFERS"));
        Map<String, Object> reversed = said("77777704", LocalDate.of(2016, 11, 20));
        As.account("yuelu-officer-1")
                .header("If-Match", "\"1\"")
                .body(reversed)
                .post("/api/v1/rights/" + right + "/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("RIGHT_PERIOD_REVERSED"));
        As.account("yuelu-officer-1").get("/api/v1/rights/none").then().statusCode(404);
    }

    private static String enter(String number, LocalDate to) {
        return As.account("yuelu-officer-1")
                .body(said(number, to))
                .post("/api/v1/rights")
                .then()
                .statusCode(201)
                .extract()
                .path("rightId");
    }

    private static io.restassured.response.ValidatableResponse check(
            String right, int seen, String number, LocalDate to) {
        return As.account("yuelu-officer-1")
                .header("If-Match", "\"" + seen + "\"")
                .body(said(number, to))
                .post("/api/v1/rights/" + right + "/check")
                .then();
    }

    private static Map<String, Object> said(String number, LocalDate to) {
        Map<String, Object> said = new HashMap<>();
        said.put("type", "CERTIFICATION_MARK");
        said.put("number", number);
        said.put("name", "某商标(演示)");
        said.put("classes", List.of(31, 29));
        said.put("holder", "炎陵××黄桃产业协会(演示)");
        said.put("holderCode", "51430225MAXX001031");
        said.put("validFrom", "2016-11-21");
        said.put("validTo", to.toString());
        said.put("checkedOn", TODAY.toString());
        said.put("source", "中国商标网");
        said.put("contact", Map.of("name", "联系人(演示)", "telephone", TELEPHONE));
        said.put("genuine", "箱体有防伪二维码(演示)");
        return said;
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
