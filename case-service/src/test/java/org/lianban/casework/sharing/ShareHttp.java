package org.lianban.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.lianban.casework.As;

/** Shares as heads of offices make them over HTTP: Yuelu writes, Tianyuan receives. */
final class ShareHttp {
    static final String WATCHED =
            """
            {"kind":"OBSERVES","purpose":"核对同一当事人","article":"penalty-assistance",
             "fieldClass":"%s","handling":"仅限承办人员查看"%s}
            """;

    private ShareHttp() {}

    static String registered() {
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"演示:共享的案件","content":"演示","source":"DEPT_TRANSFER",
                                 "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"430104","foundOn":"2026-01-05"}
                                """)
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    /** A matter with a letter: a transfer that was issued and taken back. */
    static String letterOf(String matter) {
        Response drafted =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"matterId":"%s","to":"430302","reason":"实际经营地不在本辖区",
                                 "legalBasis":"《市场监督管理行政处罚程序规定》第十四条","attachments":["案源登记表"]}
                                """
                                        .formatted(matter))
                        .post("/api/v1/transfers");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String transfer = "/api/v1/transfers/" + drafted.path("transfer.id");
        for (String[] step :
                new String[][] {
                    {"yuelu-officer-1", "submission", "{}"},
                    {"yuelu-head", "issue", "{}"},
                    {"yuelu-head", "withdrawal", "{\"reason\":\"有误\"}"}
                }) {
            ok(
                    As.account(step[0])
                            .header("If-Match", As.account(step[0]).get(transfer).header("ETag"))
                            .body(step[2])
                            .post(transfer + "/" + step[1]));
        }
        return As.account("yuelu-head").get("/api/v1/letters?matter=" + matter).path("items[0].id");
    }

    static String watched(String fieldClass) {
        return WATCHED.formatted(fieldClass, "");
    }

    static Response offer(String matter, String conditions) {
        return offer(matter, "430211", conditions);
    }

    static Response offer(String matter, String to, String conditions) {
        int version =
                As.account("yuelu-head")
                        .get("/api/v1/shares?matter=" + matter)
                        .path("matterVersion");
        return As.account("yuelu-head")
                .header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"matterId":"%s","to":"%s","conditions":%s}
                        """
                                .formatted(matter, to, conditions))
                .post("/api/v1/shares");
    }

    static String offered(String matter, String conditions) {
        Response offered = offer(matter, conditions);
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(201);
        return offered.path("id");
    }

    static String accepted(String matter, String conditions) {
        String id = offered(matter, conditions);
        ok(step("tianyuan-liaison", id, "acceptance", "{}"));
        return id;
    }

    static Response view(String account, String id) {
        return As.account(account).get("/api/v1/shares/" + id);
    }

    static Response step(String account, String id, String step, String body) {
        return step(account, id, step, body, view(account, id).header("ETag"));
    }

    static Response step(String account, String id, String step, String body, String seen) {
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/shares/" + id + "/" + step);
    }

    static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
