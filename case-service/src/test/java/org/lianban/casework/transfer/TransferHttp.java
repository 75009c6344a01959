package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.lianban.casework.As;
import org.lianban.casework.Seen;

/** Transfers as officers make them over HTTP, from Yuelu to Yuhu. */
public final class TransferHttp {
    private TransferHttp() {}

    static String delivered() {
        String id = issued();
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        return id;
    }

    static String issued() {
        Response drafted = draft("yuelu-officer-1", registered(), "430302");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String id = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "issue", "{}"));
        return id;
    }

    /** Yuelu transfers the matter to Yuhu, which accepts it. */
    public static void moved(String matter) {
        Response drafted = draft("yuelu-officer-1", matter, "430302");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String id = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "issue", "{}"));
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        ok(step("yuhu-head", id, "acceptance", accepting(id)));
    }

    static String registered() {
        return registered("430104");
    }

    static String registered(String place) {
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"演示:平台店铺假冒专利","content":"演示","source":"DEPT_TRANSFER",
                                 "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                                 "breach":"PATENT_PASSING_OFF","placeOfAct":"%s",
                                 "foundOn":"2026-01-05"}
                                """
                                        .formatted(place))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    static Response draft(String account, String matter, String to) {
        return As.account(account)
                .body(
                        """
                        {"matterId":"%s","to":"%s","reason":"实际经营地不在本辖区",
                         "legalBasis":"《市场监督管理行政处罚程序规定》第十条、第十四条","attachments":["案源登记表"]}
                        """
                                .formatted(matter, to))
                .post("/api/v1/transfers");
    }

    static String accepting(String id) {
        return Seen.accepting("yuhu-head", id);
    }

    static Response view(String account, String id) {
        return As.account(account).get("/api/v1/transfers/" + id);
    }

    static String etag(String account, String id) {
        return view(account, id).header("ETag");
    }

    static Response step(String account, String id, String step, String body) {
        return step(account, id, step, body, etag(account, id));
    }

    static Response step(String account, String id, String step, String body, String seen) {
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/transfers/" + id + "/" + step);
    }

    static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
