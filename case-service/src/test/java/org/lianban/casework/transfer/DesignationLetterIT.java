package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** The letters of a designation are read before they go out, by who may send them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DesignationLetterIT {
    @Test
    void the_request_is_shown_to_the_receiver_who_objected_and_to_nobody_else() {
        String id = objected();

        Response request = get("yuhu-head", id + "/designation-request/letter-preview");

        assertThat(request.statusCode()).as(request.asString()).isEqualTo(200);
        assertThat(request.header("Content-Security-Policy")).contains("default-src 'none'");
        // A title's own quotation marks are the inner ones.
        assertThat(request.asString())
                .contains("关于指定管辖的请示", "样式 · 草稿", "货物在天元区包装", "实际经营地不在本辖区")
                .contains("关于“销售侵犯‘丙’商标的商品(演示)”的管辖");
        get("yuelu-head", id + "/designation-request/letter-preview")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ADDRESSEE"));
        get("tianyuan-head", id + "/designation-request/letter-preview").then().statusCode(404);
        assertThat(state("yuhu-head", id)).isEqualTo("OBJECTED");
    }

    @Test
    void the_notice_is_shown_to_the_superior_with_what_he_is_about_to_say() {
        String id = objected();
        step("yuhu-head", id, "designation-request", "{}");
        step("hunan-liaison", id, "papers-receipt", "{}");

        Response notice = notice("hunan-designator", id, "430211", "仓库所在地");

        assertThat(notice.statusCode()).as(notice.asString()).isEqualTo(200);
        assertThat(notice.asString()).contains("指定管辖通知书", "样式 · 草稿", "株洲市天元区", "仓库所在地");
        notice("hunan-designator", id, "430211", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        notice("yuhu-head", id, "430211", "仓库所在地").then().statusCode(403);
        assertThat(state("hunan-designator", id)).isEqualTo("PAPERS_RECEIVED");
    }

    private static String objected() {
        String matter =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"销售侵犯“丙”商标的商品(演示)","content":"演示",
                                 "source":"INSPECTION","breach":"TM_INFRINGE_3",
                                 "placeOfAct":"430104","foundOn":"2026-01-05"}
                                """)
                        .post("/api/v1/leads")
                        .path("matterId");
        String id =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"matterId":"%s","to":"430302","reason":"实际经营地不在本辖区",
                                 "legalBasis":"《市场监督管理行政处罚程序规定》第十四条"}
                                """
                                        .formatted(matter))
                        .post("/api/v1/transfers")
                        .path("transfer.id");
        step("yuelu-officer-1", id, "submission", "{}");
        step("yuelu-head", id, "issue", "{}");
        step("yuhu-liaison", id, "delivery", "{}");
        step("yuhu-head", id, "objection", "{\"argument\":\"货物在天元区包装\"}");
        return id;
    }

    private static void step(String account, String id, String step, String body) {
        Response taken =
                As.account(account)
                        .header("If-Match", get(account, id).header("ETag"))
                        .body(body)
                        .post("/api/v1/transfers/" + id + "/" + step);
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
    }

    private static Response notice(String account, String id, String designee, String reason) {
        return As.account(account)
                .body("{\"designee\":\"%s\",\"reason\":\"%s\"}".formatted(designee, reason))
                .post("/api/v1/transfers/" + id + "/designation/letter-preview");
    }

    private static String state(String account, String id) {
        return get(account, id).path("transfer.state");
    }

    private static Response get(String account, String path) {
        return As.account(account).get("/api/v1/transfers/" + path);
    }
}
