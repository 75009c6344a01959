package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.As;

/** An office's people taking goods over HTTP. */
final class MeasureHttp {
    static final String PARTY = "91430104MAXX00090L";
    static final String FACTS = "现场待售的黄桃使用他人注册商标(演示)。";
    static final Map<String, ?> PAPER = Map.of("paper", "长岳市监先登〔2026〕3号");
    static final Map<String, ?> RELEASED = Map.of("paper", "长岳市监解强〔2026〕1号", "reason", "已查清(演示)");
    static final Map<String, ?> TAKEN = Map.of("takenOn", TODAY.toString());

    private MeasureHttp() {}

    static Map<String, Object> proposal(String kind) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("division", "430104");
        body.put("address", "批发市场12号(演示)");
        body.put("facts", FACTS);
        body.put(
                "goods",
                List.of(
                        Map.of(
                                "what", "黄桃(演示)",
                                "quantity", 120,
                                "unit", "箱",
                                "perishable", true,
                                "storage", "冷库(演示)"),
                        Map.of(
                                "what",
                                "包装箱(演示)",
                                "quantity",
                                12.5,
                                "unit",
                                "千克",
                                "perishable",
                                false)));
        body.put("officers", List.of(person("yuelu-officer-1"), person("yuelu-officer-2")));
        return body;
    }

    /** Proposed, approved and taken today. */
    static String taken(String matter, String kind) {
        String measure = propose("yuelu-officer-1", matter, proposal(kind)).path("measureId");
        ok(act("yuelu-head", measure, "approval", PAPER));
        ok(act("yuelu-officer-1", measure, "taking", TAKEN));
        return measure;
    }

    static Response propose(String account, String matter, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", all(account, matter).header("ETag"))
                .body(body)
                .post("/api/v1/matters/" + matter + "/measures");
    }

    static Response all(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/measures");
    }

    static Response read(String account, String measure) {
        return As.account(account).get("/api/v1/measures/" + measure);
    }

    static Response page(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter);
    }

    static Response act(String account, String measure, String act, Map<String, ?> body) {
        @Nullable String seen = read(account, measure).header("ETag");
        return As.account(account)
                .header("If-Match", seen == null ? "\"1\"" : seen)
                .body(body)
                .post("/api/v1/measures/" + measure + "/" + act);
    }

    static Response casefile(String account, String matter, String act, Map<String, ?> body) {
        String path = "/api/v1/casefiles/" + matter;
        return As.account(account)
                .header("If-Match", As.account(account).get(path).header("ETag"))
                .body(body)
                .post(path + "/" + act);
    }

    static String lead(String matter) {
        return As.account("yuelu-head").get("/api/v1/leads/" + matter).header("ETag");
    }

    static String draft(String matter) {
        return As.account("yuelu-officer-1")
                .body(
                        Map.of(
                                "matterId", matter,
                                "to", "430302",
                                "reason", "实际经营地不在本辖区(演示)",
                                "legalBasis", "《市场监督管理行政处罚程序规定》第十四条",
                                "attachments", List.of("案源登记表")))
                .post("/api/v1/transfers")
                .path("transfer.id");
    }

    static Response step(String account, String transfer, String step) {
        return step(account, transfer, step, Map.of());
    }

    static Response step(String account, String transfer, String step, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", seen(transfer))
                .body(body)
                .post("/api/v1/transfers/" + transfer + "/" + step);
    }

    static String seen(String transfer) {
        return As.account("yuelu-head").get("/api/v1/transfers/" + transfer).header("ETag");
    }

    static @Nullable String work(String account, String measure) {
        return As.account(account)
                .get("/api/v1/work?kind=MEASURE&limit=100")
                .path("items.find { it.subjectId == '" + measure + "' }?.command");
    }

    static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }

    static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
    }
}
