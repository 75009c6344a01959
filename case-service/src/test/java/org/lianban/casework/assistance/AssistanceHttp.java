package org.lianban.casework.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.restassured.response.Response;
import java.util.UUID;
import org.lianban.casework.As;

/** Yuelu asks Hetang over HTTP. */
final class AssistanceHttp {
    static final String ROOT = "/api/v1/assistance";
    static final String HEAD = "yuelu-head";
    static final String OFFICER = "yuelu-officer-1";
    static final String THEIR_LIAISON = "hetang-liaison";
    static final String THEIR_UNIT = "hetang-unit-head";
    static final String THEIR_HEAD = "hetang-head";
    static final String THEIR_OFFICER = "hetang-officer-1";

    private AssistanceHttp() {}

    static String filed() {
        String matter = verifying("yuelu", form("91430104MAXX00090L", someRight()));
        Response filed = file("yuelu", matter);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        return matter;
    }

    static String someRight() {
        return String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
    }

    static String drafted(String matter) {
        Response drafted =
                As.account(OFFICER).body(draft(matter, "COLLECT_DOCS", "调取台账(演示)")).post(ROOT);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        return drafted.path("id");
    }

    static String draft(String matter, String kind, String text) {
        return "{\"matterId\":\"" + matter + "\"," + content("430202", kind, text, 2).substring(1);
    }

    static String content(String to, String kind, String text, int items) {
        String more = ",{\"kind\":\"IDENTIFY_SUPPLIER\",\"text\":\"查明纸板来源(演示)\"}";
        return """
               {"to":"%s","reason":"包装盒由你区企业印制(演示)","items":[{"kind":"%s","text":"%s"}%s]}
               """
                .formatted(to, kind, text, items > 1 ? more : "")
                .strip();
    }

    static String received(String matter) {
        String id = drafted(matter);
        step(HEAD, id, "issue", "{}").then().statusCode(200);
        step(THEIR_LIAISON, id, "receipt", "{}").then().statusCode(200);
        return id;
    }

    static void assigned(String id) {
        step(THEIR_OFFICER, id, "officers", officers()).then().statusCode(403);
        step(THEIR_UNIT, id, "officers", officers()).then().statusCode(200);
    }

    static String officers() {
        return "{\"officers\":[\""
                + person(THEIR_OFFICER)
                + "\",\""
                + person("hetang-officer-2")
                + "\"]}";
    }

    static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    static Response answer(String id, int item, String outcome, String more) {
        return As.account(THEIR_OFFICER)
                .header("If-Match", etag(THEIR_OFFICER, id))
                .body("{\"outcome\":\"" + outcome + "\",\"words\":\"经查(演示)\"" + more + "}")
                .put(ROOT + "/" + id + "/items/" + item + "/answer");
    }

    static Response view(String account, String id) {
        return As.account(account).get(ROOT + "/" + id);
    }

    static Response box(String account, String query) {
        return As.account(account).get(ROOT + query);
    }

    static Response work(String account) {
        return As.account(account).get("/api/v1/work?limit=100");
    }

    static String one(String id) {
        return "items.find { it.subjectId == '" + id + "' }";
    }

    static Response step(String account, String id, String step, String body) {
        return As.account(account)
                .header("If-Match", etag(account, id))
                .body(body)
                .post(ROOT + "/" + id + "/" + step);
    }

    static String etag(String account, String id) {
        return view(account, id).header("ETag");
    }
}
