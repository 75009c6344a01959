package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who asked to see what stands in the log before the answer leaves. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReadingIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String CANARY = "举报人金丝雀审计";

    @Inject AgroalDataSource database;

    @Test
    void what_was_shown_has_one_line_and_a_page_that_refreshes_no_second_one() {
        String matter = verifying("yuelu", form(CODE, "64000001"));

        for (int again = 0; again < 3; again++) {
            get("changsha-head", "/api/v1/matters/" + matter).then().statusCode(200);
        }
        get("yuelu-officer-1", "/api/v1/matters/" + matter + "/timeline").then().statusCode(200);

        assertThat(ReadingLog.of(database, matter))
                .containsExactly(
                        "getMatter OPENED 430100 {SUPERIOR}",
                        "getTimeline OPENED 430104 {HANDLES}");
        assertThat(
                        ReadingLog.texts(
                                database,
                                "select person_id from reading where operation = 'getMatter' and"
                                        + " matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly(ReadingLog.person("changsha-head"));
    }

    @Test
    void lists_are_not_readings_and_commands_stand_in_the_journal() {
        String matter = verifying("yuelu", form(CODE, "64000002"));
        String before = lines("yuelu-officer-2");

        get("yuelu-officer-2", "/api/v1/matters?limit=100").then().statusCode(200);
        get("yuelu-officer-2", "/api/v1/work").then().statusCode(200);

        assertThat(lines("yuelu-officer-2")).isEqualTo(before);
        assertThat(ReadingLog.of(database, matter)).isEmpty();
    }

    @Test
    void every_refusal_has_a_line_each_time_with_its_code() {
        String matter = verifying("yuelu", form(CODE, "64000003"));

        get("kaifu-officer-1", "/api/v1/matters/" + matter).then().statusCode(404);
        get("kaifu-officer-1", "/api/v1/matters/" + matter).then().statusCode(404);
        String recusals = "/api/v1/matters/" + matter + "/recusals";
        As.account("yuelu-unit-head")
                .header("If-Match", get("yuelu-unit-head", recusals).header("ETag"))
                .body(
                        Map.of(
                                "person",
                                ReadingLog.person("yuelu-officer-1"),
                                "ground",
                                "FOUND",
                                "reason",
                                "系当事人近亲属(演示)"))
                .post(recusals)
                .then()
                .statusCode(403);

        assertThat(ReadingLog.of(database, matter))
                .containsExactly(
                        "getMatter REFUSED NOT_FOUND 430105 {}",
                        "getMatter REFUSED NOT_FOUND 430105 {}",
                        "listRecusals OPENED 430104 {HANDLES}",
                        "recusePerson REFUSED ROLE_REQUIRED 430104 {HANDLES}");
    }

    @Test
    void hidden_and_unknown_answer_alike_and_cost_a_line_alike() {
        String matter = verifying("yuelu", form(CODE, "64000004"));
        String unknown = UUID.randomUUID().toString();

        Response hidden = get("kaifu-officer-2", "/api/v1/matters/" + matter);
        Response none = get("kaifu-officer-2", "/api/v1/matters/" + unknown);
        get("kaifu-officer-2", "/api/v1/letters/" + unknown).then().statusCode(404);
        get("kaifu-officer-2", "/api/v1/nothing/" + unknown).then().statusCode(404);

        assertThat(hidden.asByteArray()).isEqualTo(none.asByteArray());
        assertThat(hidden.headers().asList().stream().map(header -> header.getName()).toList())
                .isEqualTo(
                        none.headers().asList().stream().map(header -> header.getName()).toList());
        assertThat(ReadingLog.of(database, unknown))
                .containsExactly("getMatter REFUSED NOT_FOUND 430105 {}");
        assertThat(
                        ReadingLog.texts(
                                database,
                                "select operation from reading where matter_id is null and"
                                        + " object_id = '"
                                        + unknown
                                        + "'"))
                .containsExactly("getLetter");
    }

    @Test
    void no_line_no_answer() {
        String matter = verifying("yuelu", form(CODE, "64000005"));
        Response shown;
        Response hidden;
        Response unknown;
        Response file;
        ReadingLog.asOwner("revoke insert on reading from " + ReadingLog.app());
        try {
            shown = get("yuelu-officer-1", "/api/v1/matters/" + matter);
            hidden = get("kaifu-officer-1", "/api/v1/matters/" + matter);
            unknown = get("kaifu-officer-1", "/api/v1/matters/" + UUID.randomUUID());
            file = get("yuelu-officer-1", "/api/v1/letters/register/export");
        } finally {
            ReadingLog.asOwner("grant insert on reading to " + ReadingLog.app());
        }

        shown.then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .header("Cache-Control", equalTo("no-store"))
                .contentType("application/problem+json")
                .body("code", equalTo("READING_NOT_LOGGED"));
        assertThat(shown.header("ETag")).isNull();
        assertThat(shown.asByteArray())
                .isEqualTo(hidden.asByteArray())
                .isEqualTo(unknown.asByteArray())
                .isEqualTo(file.asByteArray());
        get("yuelu-officer-1", "/api/v1/matters/" + matter).then().statusCode(200);
    }

    @Test
    void a_look_behind_a_mask_has_its_purpose_and_an_export_is_one() {
        Map<String, Object> form = form(CODE, "64000006");
        form.put(
                "suspects",
                List.of(
                        Map.of(
                                "kind",
                                "PERSON",
                                "name",
                                "某甲(演示)",
                                "identityNumber",
                                "430203190001010025")));
        String matter = verifying("yuelu", form);
        String party = get("yuelu-officer-1", "/api/v1/leads/" + matter).path("parties[0].partyId");

        unmask("yuelu-officer-1", matter, party).then().statusCode(200);
        unmask("yuelu-officer-1", matter, party).then().statusCode(200);
        unmask("yuelu-head", matter, party).then().statusCode(403);
        get("yuelu-officer-1", "/api/v1/letters/bundle?matter=" + matter).then().statusCode(204);
        get("yuelu-officer-1", "/api/v1/letters/register/export").then().statusCode(200);

        assertThat(ReadingLog.of(database, matter))
                .containsExactly(
                        "getLead OPENED 430104 {HANDLES}",
                        "unmaskIdentity UNMASKED 430104 {HANDLES}",
                        "unmaskIdentity UNMASKED 430104 {HANDLES}",
                        "unmaskIdentity REFUSED IDENTITY_PROTECTED 430104 {HANDLES}");
        assertThat(
                        ReadingLog.texts(
                                database,
                                "select distinct purpose from reading where object_id = '"
                                        + party
                                        + "'"))
                .containsExactly("核对身份(演示)");
        assertThat(
                        ReadingLog.texts(
                                database,
                                "select outcome from reading where operation ="
                                        + " 'exportLetterRegister' and matter_id is null"))
                .contains("EXPORTED");
    }

    @Test
    void the_informant_is_in_no_line() {
        Map<String, Object> form = form("91430302MAXX000827", "64000007");
        form.put("source", "REPORT_NAMED");
        form.put("informant", Map.of("name", CANARY, "phone", "13800000000", "anonymous", false));
        String matter = verifying("yuelu", form);
        String looks = "/api/v1/leads/" + matter + "/informant/looks";

        As.account("yuelu-officer-1")
                .body(Map.of("reason", CANARY + "来电核实"))
                .post(looks)
                .then()
                .statusCode(200);
        get("yuelu-officer-1", looks).then().statusCode(200);

        assertThat(ReadingLog.of(database, matter))
                .containsExactly(
                        "unmaskInformant UNMASKED 430104 {HANDLES}",
                        "listInformantLooks OPENED 430104 {HANDLES}");
        assertThat(
                        ReadingLog.texts(
                                database,
                                "select r::text from reading r where r::text like '%"
                                        + CANARY
                                        + "%'"))
                .isEmpty();
    }

    @Test
    void an_agency_s_look_at_its_report_has_a_line_too() {
        String report =
                As.agency("agency-changsha-police")
                        .body(
                                Map.of(
                                        "title", "涉嫌销售假冒商标商品(演示)",
                                        "content", "群众举报(演示)",
                                        "placeOfAct", "430104",
                                        "breach", "TM_INFRINGE_3"))
                        .post("/api/v1/reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reportId");

        As.agency("agency-changsha-police").get("/api/v1/reports/" + report).then().statusCode(200);
        As.agency("agency-hunan-court").get("/api/v1/reports/" + report).then().statusCode(404);

        assertThat(ReadingLog.of(database, report))
                .containsExactly(
                        "getReport OPENED changsha-police {}",
                        "getReport REFUSED NOT_FOUND hunan-court {}");
    }

    @Test
    void the_service_can_neither_change_nor_delete_a_line() {
        for (String sql :
                List.of(
                        "with done as (update reading set purpose = 'x' returning 1) select * from done",
                        "with done as (delete from reading returning 1) select * from done")) {
            assertThatThrownBy(() -> ReadingLog.texts(database, sql))
                    .hasStackTraceContaining("permission denied for table reading");
        }
    }

    private String lines(String account) {
        return ReadingLog.texts(
                        database,
                        "select count(*) from reading where person_id = '"
                                + ReadingLog.person(account)
                                + "'")
                .getFirst();
    }

    private static Response unmask(String account, String matter, String party) {
        return As.account(account)
                .body(Map.of("reason", "核对身份(演示)"))
                .post("/api/v1/leads/" + matter + "/parties/" + party + "/identity");
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
