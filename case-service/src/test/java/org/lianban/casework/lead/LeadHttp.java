package org.lianban.casework.lead;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.As;
import org.lianban.kernel.counter.Occasion;

/** An office's people handling a lead over HTTP. */
public final class LeadHttp {
    public static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    static final Map<String, Map<String, String>> GROUNDS =
            Map.of(
                    "PRIMA_FACIE_EVIDENCE", Map.of("note", "见现场笔录"),
                    "PENALTY_DUE", Map.of("note", "见核查报告"),
                    "OUR_JURISDICTION", Map.of("note", "行为地在辖区"),
                    "WITHIN_LIMITATION", Map.of("note", "行为仍在继续"));

    private LeadHttp() {}

    public static Map<String, Object> form(String identifier, String rightNumber) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "销售侵犯注册商标专用权商品案𠮷㐂(演示)");
        form.put("content", "店内销售的商品使用与注册商标相同的标识。");
        form.put("source", "INSPECTION");
        form.put("breach", "TM_INFRINGE_3");
        form.put("placeOfAct", "430104");
        form.put("foundOn", TODAY.toString());
        form.put("continuing", true);
        form.put(
                "suspects",
                List.of(
                        Map.of(
                                "kind",
                                "ENTERPRISE",
                                "name",
                                "岳麓某科技公司(演示)",
                                "identifier",
                                identifier)));
        form.put(
                "rights",
                List.of(
                        Map.of(
                                "type",
                                "TRADEMARK_GOODS",
                                "number",
                                rightNumber,
                                "name",
                                "某商标(演示)",
                                "trademarkClass",
                                9)));
        return form;
    }

    static Response register(String office, Map<String, Object> form) {
        return As.account(office + "-officer-1").body(form).post("/api/v1/leads");
    }

    /** Registered, with two officers named; answers the matter's id. */
    public static String verifying(String office, Map<String, Object> form) {
        String matter = register(office, form).then().statusCode(201).extract().path("matterId");
        As.account(office + "-unit-head")
                .header("If-Match", "\"1\"")
                .body(Map.of("officers", officers(office)))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);
        return matter;
    }

    public static Response file(String office, String matter) {
        return file(office, matter, Map.of());
    }

    /** With more than the conditions said. */
    static Response file(String office, String matter, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("grounds", GROUNDS);
        return As.account(office + "-head")
                .header("If-Match", "\"2\"")
                .body(body)
                .post("/api/v1/leads/" + matter + "/filing");
    }

    static Response read(String account, String matter) {
        return As.account(account).get("/api/v1/leads/" + matter);
    }

    private static List<String> officers(String office) {
        return List.of(person(office + "-officer-1"), person(office + "-officer-2"));
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }
}
