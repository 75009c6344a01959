package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Whoever meets a matter of others reads one name, and they are told (law 8). */
@QuarkusTest
@WithTestResource(RealParts.class)
class MatchIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String CONFLICT = "FIRST_FILED_CONFLICT";

    @Inject AgroalDataSource database;

    @Test
    void a_warning_at_registering_shows_the_name_alone_and_the_owner_is_told_once() {
        String filed = filed("73000001");

        Response warned = register("kaifu", inKaifu("73000001"));
        // What is kept and told again shows no name: a repetition could not be told to its office.
        warned.then().statusCode(201).body("warnings.code", not(hasItem(CONFLICT)));
        String asking = warned.path("matterId");
        read("kaifu-officer-1", asking).then().body("warnings.code", hasItem(CONFLICT));
        read("kaifu-officer-2", asking).then().body("warnings.code", hasItem(CONFLICT));

        assertThat(warned.asString()).doesNotContain(filed);
        assertThat(readings(filed))
                .containsExactly("getLead MATCHED 430105", "getLead MATCHED 430105");
        timeline(filed)
                .then()
                .body("items.findAll { it.type == 'MatterMatched' }.size()", equalTo(1))
                .body(
                        "items.find { it.type == 'MatterMatched' }.text",
                        containsString("登记时遇到本案已立案的同一对象，系统仅提示了办理机关名称"));
        As.account("yuelu-head")
                .get("/api/v1/matters/" + filed + "/disclosure?office=430105")
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("MATCHED")))
                .body("intervals", empty());
    }

    @Test
    void whoever_sees_the_matter_anyhow_is_told_nothing_new_and_nobody_of_him() {
        String filed = filed("73000002");

        String asking = register("yuelu", form(CODE, "73000002")).path("matterId");
        read("yuelu-officer-1", asking).then().body("warnings.code", hasItem(CONFLICT));

        assertThat(readings(filed)).isEmpty();
        timeline(filed).then().body("items.type", not(hasItem("MatterMatched")));
    }

    @Test
    void a_filing_that_is_refused_is_told_and_one_refused_for_another_reason_is_not() {
        String asking = verifying("kaifu", inKaifu("73000003"));
        String filed = filed("73000003");
        Response unready = file("kaifu", asking, Map.of("grounds", Map.of()));
        assertThat(unready.statusCode()).isEqualTo(422);
        assertThat(readings(filed)).isEmpty();

        file("kaifu", asking).then().statusCode(409).body("code", equalTo("FIRST_FILED_PREVAILS"));
        file("kaifu", asking).then().statusCode(409);

        assertThat(readings(filed)).containsExactly("fileLead MATCHED 430105");
        timeline(filed)
                .then()
                .body("items.find { it.type == 'MatterMatched' }.text", containsString("立案时"));
    }

    @Test
    void a_restricted_matter_is_not_named_and_bars_nothing_but_those_who_see_it_are_told() {
        String filed = filed("73000004");
        restrict("yuelu-head", filed);

        String asking = verifying("kaifu", inKaifu("73000004"));
        read("kaifu-officer-1", asking).then().body("warnings.code", not(hasItem(CONFLICT)));
        file("kaifu", asking).then().statusCode(200);

        assertThat(readings(filed)).isEmpty();
        timeline(filed)
                .then()
                .body(
                        "items.find { it.type == 'MatterMatched' }.text",
                        containsString("因本案限定知悉，系统未作任何提示"));

        // It stands beside the restricted one, and bars whoever comes after it.
        String later = verifying("kaifu", inKaifu("73000004"));
        file("kaifu", later).then().statusCode(409).body("code", equalTo("FIRST_FILED_PREVAILS"));
    }

    @Test
    void a_name_that_is_shown_after_nothing_was_is_told_again() {
        String filed = filed("73000005");
        restrict("yuelu-head", filed);
        String asking = verifying("kaifu", inKaifu("73000005"));
        read("kaifu-head", asking).then().body("warnings.code", not(hasItem(CONFLICT)));
        assertThat(readings(filed)).isEmpty();

        post("yuelu-head", filed, "restriction/lifting", Map.of("reason", "原因消失(演示)"));

        read("kaifu-head", asking).then().body("warnings.code", hasItem(CONFLICT));
        assertThat(readings(filed)).containsExactly("getLead MATCHED 430105");
        timeline(filed)
                .then()
                .body("items.findAll { it.type == 'MatterMatched' }.size()", equalTo(2));
    }

    @Test
    void whose_own_matter_is_restricted_is_not_warned_and_nobody_is_told_of_it() {
        String asking = verifying("kaifu", inKaifu("73000006"));
        restrict("kaifu-head", asking);
        String filed = filed("73000006");

        read("kaifu-head", asking)
                .then()
                .statusCode(200)
                .body("warnings.code", not(hasItem(CONFLICT)));

        assertThat(readings(filed)).isEmpty();
        timeline(filed).then().body("items.type", not(hasItem("MatterMatched")));
    }

    @Test
    void only_the_office_that_writes_reads_who_met_it() {
        String filed = filed("73000007");
        String asking = register("kaifu", inKaifu("73000007")).path("matterId");
        read("kaifu-officer-1", asking).then().body("warnings.code", hasItem(CONFLICT));

        timeline(filed).then().body("items.type", hasItem("MatterMatched"));
        As.account("changsha-head")
                .get("/api/v1/matters/" + filed + "/timeline")
                .then()
                .statusCode(200)
                .body("items.type", not(hasItem("MatterMatched")));
    }

    private static void restrict(String head, String matter) {
        post(
                head,
                matter,
                "restriction",
                Map.of("article", "penalty-secrets", "reason", "涉及商业秘密(演示)", "people", List.of()));
    }

    private static void post(String head, String matter, String step, Map<String, ?> body) {
        String path = "/api/v1/matters/" + matter + "/";
        As.account(head)
                .header("If-Match", As.account(head).get(path + "restriction").header("ETag"))
                .body(body)
                .post(path + step)
                .then()
                .statusCode(200);
    }

    private static String filed(String right) {
        String matter = verifying("yuelu", form(CODE, right));
        file("yuelu", matter).then().statusCode(200);
        return matter;
    }

    private static Map<String, Object> inKaifu(String right) {
        Map<String, Object> form = form(CODE, right);
        form.put("placeOfBusiness", "430105");
        return form;
    }

    private static Response timeline(String matter) {
        return As.account("yuelu-head").get("/api/v1/matters/" + matter + "/timeline");
    }

    /** Of the matter by people who do not see it: operation, outcome, office. */
    private List<String> readings(String matter) {
        String sql =
                """
                select concat_ws(' ', operation, outcome, office_id) from reading
                where matter_id = ?::uuid and office_id <> '430104' order by id""";
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement select = connection.prepareStatement(sql)) {
                                select.setString(1, matter);
                                List<String> found = new ArrayList<>();
                                try (ResultSet row = select.executeQuery()) {
                                    while (row.next()) {
                                        found.add(row.getString(1));
                                    }
                                }
                                return found;
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
