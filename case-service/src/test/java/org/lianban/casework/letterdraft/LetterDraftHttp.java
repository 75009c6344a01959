package org.lianban.casework.letterdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.As;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.kernel.counter.Occasion;

/** 荷塘's people drafting letters over HTTP. */
final class LetterDraftHttp {
    static final String PARTY = "91430104MAXX00090L";
    static final String OFFICER = "hetang-officer-1";
    static final String HEAD = "hetang-head";

    private LetterDraftHttp() {}

    /** 限期提供材料通知书 as the system begins it and an officer completes it. */
    static Map<String, Object> notice(String matter) {
        Map<String, Object> fields = new HashMap<>(begun(matter, "PRODUCTION_NOTICE"));
        fields.put("matters", "进货票据(演示)\n销售台账(演示)");
        fields.put("dueOn", PackagedData.calendar().roll(TODAY.plusDays(5)).toString());
        fields.put("place", "本局执法大队(演示)");
        return body("PRODUCTION_NOTICE", fields);
    }

    /** 现场笔录 of the last hour. */
    static Map<String, Object> record(String matter) {
        LocalDateTime now = LocalDateTime.now(Occasion.ZONE).withSecond(0).withNano(0);
        Map<String, Object> fields = new HashMap<>(begun(matter, "SITE_RECORD"));
        fields.put("begunAt", now.minusMinutes(1).toString());
        fields.put("endedAt", now.toString());
        fields.put("place", "批发市场12号(演示)");
        fields.put("rightsTold", "已出示执法证件，告知陈述、申辩和申请回避的权利。");
        fields.put("findings", "现场有黄桃120箱(演示)。");
        return body("SITE_RECORD", fields);
    }

    static Map<String, Object> body(String kind, Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("fields", fields);
        body.put("addressees", List.of());
        body.put("items", List.of());
        return body;
    }

    private static Map<String, String> begun(String matter, String kind) {
        return beginning(OFFICER, matter, kind).path("fields");
    }

    static Response beginning(String account, String matter, String kind) {
        return As.account(account)
                .get("/api/v1/matters/" + matter + "/letter-drafts/beginning?kind=" + kind);
    }

    static Response all(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/letter-drafts");
    }

    static Response draft(String account, String matter, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", all(OFFICER, matter).header("ETag"))
                .body(body)
                .post("/api/v1/matters/" + matter + "/letter-drafts");
    }

    static String drafted(String matter, Map<String, ?> body) {
        Response answer = draft(OFFICER, matter, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("draftId");
    }

    static Response read(String account, String draft) {
        return As.account(account).get("/api/v1/letter-drafts/" + draft);
    }

    static Response revise(String account, String draft, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", seen(draft))
                .body(body)
                .put("/api/v1/letter-drafts/" + draft);
    }

    static Response act(String account, String draft, String act) {
        return act(account, draft, act, null);
    }

    static Response act(String account, String draft, String act, @Nullable String reason) {
        return As.account(account)
                .header("If-Match", seen(draft))
                .body(reason == null ? Map.of() : Map.of("reason", reason))
                .post("/api/v1/letter-drafts/" + draft + "/" + act);
    }

    static String seen(String draft) {
        @Nullable String seen = read(OFFICER, draft).header("ETag");
        return seen == null ? "\"1\"" : seen;
    }

    static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
    }

    static void refused(Response answer, String code, String pointer) {
        refused(answer, 422, code);
        assertThat(answer.asString()).contains("\"" + pointer + "\"");
    }
}
