package org.lianban.casework.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.casework.As;

/** A matter of Yuelu that Tianyuan watches by a share, and what is said and proposed about it. */
public final class TalkHttp {
    private TalkHttp() {}

    public static String registered(String title) {
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"%s","content":"演示","source":"DEPT_TRANSFER",
                                 "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"430104","foundOn":"2026-01-05"}
                                """
                                        .formatted(title))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    /** The share's id. */
    public static String watchedByTianyuan(String matter) {
        int version =
                As.account("yuelu-head")
                        .get("/api/v1/shares?matter=" + matter)
                        .path("matterVersion");
        Response offered =
                As.account("yuelu-head")
                        .header("If-Match", "\"" + version + "\"")
                        .body(
                                """
                                {"matterId":"%s","to":"430211","conditions":
                                 {"kind":"OBSERVES","purpose":"核对同一当事人","article":"penalty-assistance",
                                  "fieldClass":"INTERNAL","handling":"仅限承办人员查看"}}
                                """
                                        .formatted(matter))
                        .post("/api/v1/shares");
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(201);
        String share = offered.path("id");
        step("tianyuan-liaison", share, "acceptance", "{}");
        return share;
    }

    public static void recalled(String share) {
        step("yuelu-head", share, "recall", "{\"reason\":\"不再需要\"}");
    }

    private static void step(String account, String share, String step, String body) {
        String path = "/api/v1/shares/" + share;
        ok(
                As.account(account)
                        .header("If-Match", As.account(account).get(path).header("ETag"))
                        .body(body)
                        .post(path + "/" + step));
    }

    public static Response say(
            String account, String matter, String reach, String text, List<String> mentioned) {
        return As.account(account)
                .body(Map.of("reach", reach, "text", text, "mentioned", mentioned))
                .post("/api/v1/matters/" + matter + "/comments");
    }

    public static Response comments(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/comments");
    }

    public static Response changes(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/changes");
    }

    /** Looks at the matter as a page does: what it shows is seen. */
    public static void look(String account, String matter) {
        Response shown = changes(account, matter);
        As.account(account)
                .body(
                        Map.of(
                                "sequence",
                                shown.<Integer>path("sequence"),
                                "at",
                                shown.<String>path("at")))
                .put("/api/v1/matters/" + matter + "/seen")
                .then()
                .statusCode(204);
    }

    public static Response propose(String account, String matter) {
        return As.account(account)
                .body(
                        Map.of(
                                "kind", "TAKE_MEASURE",
                                "about", "仓库(演示)",
                                "text", "先行登记保存(演示)",
                                "reason", "可能转移(演示)"))
                .post("/api/v1/matters/" + matter + "/proposals");
    }

    public static String person(String account) {
        return Objects.requireNonNull(
                As.account(account).get("/api/v1/me").<String>path("person.id"));
    }

    public static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
