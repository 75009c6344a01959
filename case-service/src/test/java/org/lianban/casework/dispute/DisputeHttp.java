package org.lianban.casework.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import org.lianban.casework.As;
import org.lianban.kernel.counter.Occasion;

/** Disputes as heads of offices make them over HTTP, between Yuelu and Yuhu. */
final class DisputeHttp {
    private DisputeHttp() {}

    static String registered() {
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"演示:平台店铺侵权","content":"演示","source":"DEPT_TRANSFER",
                                 "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"430104","foundOn":"2026-01-05"}
                                """)
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    static Response raise(String account, String matter, String counterpart) {
        return As.account(account)
                .body(
                        """
                        {"matterId":"%s","counterpart":"%s","competent":"430104",
                         "argument":"违法行为发生地在岳麓区"}
                        """
                                .formatted(matter, counterpart))
                .post("/api/v1/disputes");
    }

    /** Raised by Yuelu, answered by Yuhu. */
    static String negotiating(String matter) {
        Response raised = raise("yuelu-head", matter, "430302");
        assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
        String id = raised.path("id");
        ok(
                step(
                        "yuhu-head",
                        id,
                        "position",
                        "{\"competent\":\"430302\",\"argument\":\"货物在雨湖区包装\"}"));
        return id;
    }

    static String concluding(String competent) {
        return """
               {"competent":"%s","text":"双方认为仓库所在地为准","heldAt":"%sT00:01","present":"双方分管负责人","place":"岳麓区局"}
               """
                .formatted(competent, LocalDate.now(Occasion.ZONE));
    }

    static Response view(String account, String id) {
        return As.account(account).get("/api/v1/disputes/" + id);
    }

    static Response step(String account, String id, String step, String body) {
        return As.account(account)
                .header("If-Match", view(account, id).header("ETag"))
                .body(body)
                .post("/api/v1/disputes/" + id + "/" + step);
    }

    static Response transferStep(String account, String id, String step, String body) {
        String seen = As.account(account).get("/api/v1/transfers/" + id).header("ETag");
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/transfers/" + id + "/" + step);
    }

    static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
