package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** 并案 over HTTP: into another lead and out again, two at once, and a report told twice. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergeIT {
    private static final String CANARY = "金丝雀重复举报人";
    private static final String COMPANY = "91430104MAXX00090L";

    @Test
    void what_is_undone_stands_as_before_with_its_officers_pauses_and_due_day() {
        String target = verifying("yuelu", form(COMPANY, "41414141"));
        String merged = verifying("yuelu", form(COMPANY, "41414142"));
        Map<String, Object> pause =
                Map.of(
                        "ground",
                        "TESTING",
                        "from",
                        TODAY.toString(),
                        "paper",
                        Map.of("number", "检测委托书3号(演示)"));
        step("yuelu-officer-1", merged, 2, "pause", pause).then().statusCode(200);
        Response before = read("yuelu-officer-1", merged);
        List<Map<String, Object>> clocks = before.then().extract().path("clocks");
        assertThat(clocks).hasSize(1);
        assertThat(work("yuelu-officer-1")).contains(merged);

        merge("yuelu-officer-1", merged, 3, target, 2)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        merge("yuelu-unit-head", merged, 2, target, 2).then().statusCode(412);
        merge("yuelu-unit-head", merged, 3, target, 1).then().statusCode(412);
        merge("yuelu-unit-head", merged, 3, merged, 3)
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_MERGE_UNFIT"))
                .body("errors.pointer", contains("/into"));
        merge("yuelu-unit-head", merged, 3, target, 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("stage", equalTo("MERGED"))
                .body("clocks", empty())
                .body("links.matterId", contains(target))
                .body("links[0].into", equalTo(true))
                .body("verification.officers", hasSize(2))
                .body("verification.pauses", hasSize(1))
                .body("actions.findAll { it.open }.name", contains("merger-undoing"));
        assertThat(work("yuelu-officer-1")).doesNotContain(merged).contains(target);
        read("yuelu-head", target)
                .then()
                .body("links.matterId", contains(merged))
                .body("links[0].into", equalTo(false));
        // Whose office may see the target only by another way is told of no other matter.
        read("changsha-head", target).then().statusCode(200).body("links", empty());
        As.account("yuelu-officer-1")
                .get("/api/v1/matters?phase=lead&stage=merged&mine=true&limit=100")
                .then()
                .statusCode(200)
                .body("items.matterId", hasItem(merged))
                .body("items.matterId", not(hasItem(target)));
        step("yuelu-unit-head", merged, 4, "assignment", Map.of("officers", List.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        merge("yuelu-unit-head", target, 2, merged, 4)
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_MERGE_UNFIT"));

        step("yuelu-unit-head", merged, 4, "merger-undoing", Map.of("reason", "不是同一行为(演示)"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("stage", equalTo("VERIFYING"))
                .body("clocks", equalTo(clocks))
                .body("links", empty());
        Map<String, Object> is =
                read("yuelu-officer-1", merged).then().extract().path("verification");
        Map<String, Object> was = before.then().extract().path("verification");
        assertThat(is).isEqualTo(was);
        assertThat(work("yuelu-officer-1")).contains(merged);
        assertThat(told(merged)).contains("LeadMerged", "LeadMergeUndone", "ClockRevived");
        assertThat(told(target)).contains("LeadAbsorbed", "LeadSeparated");
        // It may go in again: nothing of the first time stands in the way.
        merge("yuelu-unit-head", merged, 5, target, 2).then().statusCode(200);
    }

    @Test
    void two_that_are_merged_into_each_other_at_once_are_one_merge() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = verifying("yuelu", form(COMPANY, "4242424" + round));
            String other = verifying("yuelu", form(COMPANY, "4343434" + round));

            List<Response> answers =
                    atOnce(
                            () -> merge("yuelu-unit-head", one, 2, other, 2),
                            () -> merge("yuelu-unit-head", other, 2, one, 2));

            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnlyOnce(200)
                    .allMatch(code -> code == 200 || code == 412 || code == 409);
            List<String> states =
                    List.of(
                            read("yuelu-head", one).then().extract().path("state"),
                            read("yuelu-head", other).then().extract().path("state"));
            assertThat(states).containsExactlyInAnyOrder("MERGED", "VERIFYING");
        }
    }

    @Test
    void other_parties_need_a_reason_and_what_was_filed_since_is_not_undone() {
        String target = verifying("yuelu", form(COMPANY, "44444441"));
        Map<String, Object> elsewhere = form("91430121MAXX00146B", "44444442");
        String merged = verifying("yuelu", elsewhere);

        merge("yuelu-unit-head", merged, 2, target, 2)
                .then()
                .statusCode(422)
                .body("code", equalTo("SAME_TARGET_REQUIRED"))
                .body("errors.pointer", contains("/reason"));
        Map<String, Object> body = Map.of("into", target, "seenOther", 2, "reason", "两公司实为一体(演示)");
        step("yuelu-unit-head", merged, 2, "merger", body)
                .then()
                .statusCode(200)
                .body("links[0].reason", equalTo("两公司实为一体(演示)"));
        String third = verifying("yuelu", form(COMPANY, "44444443"));
        merge("yuelu-unit-head", target, 2, third, 2)
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_HAS_ABSORBED"));
        file("yuelu", target).then().statusCode(200);
        step("yuelu-unit-head", merged, 3, "merger-undoing", Map.of("reason", "分开办理(演示)"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGED_INTO_FILED"));
    }

    @Test
    void a_report_told_twice_by_the_same_person_is_closed_without_saying_who_he_is() {
        String first = report("45454541", "13800001234");
        String again = report("45454542", "+86 138-0000-1234");
        String stranger = report("45454543", "13800009999");
        String found =
                register("yuelu", form(COMPANY, "45454544"))
                        .then()
                        .statusCode(201)
                        .body("actions.name", not(hasItem("duplicate")))
                        .extract()
                        .path("matterId");
        Map<String, Object> intoFound = Map.of("into", found, "seenOther", 1, "reason", "同一事实");
        step("yuelu-unit-head", again, 1, "duplicate", intoFound)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_REPORT"));
        step(
                        "yuelu-unit-head",
                        found,
                        1,
                        "duplicate",
                        Map.of("into", first, "seenOther", 1, "reason", "同一事实"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_REPORT"));
        Map<String, Object> intoFirst =
                Map.of("into", first, "seenOther", 1, "reason", "内容与前次举报相同(演示)");
        step("yuelu-unit-head", stranger, 1, "duplicate", intoFirst)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_SAME_INFORMANT"));

        step(
                        "yuelu-unit-head",
                        again,
                        1,
                        "duplicate",
                        Map.of("into", again, "seenOther", 1, "reason", "误选本线索"))
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_MERGE_UNFIT"));

        // Asked in vain, it was asked all the same; whoever may not merge has nothing compared.
        step("yuelu-officer-1", again, 1, "duplicate", intoFirst)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        looks(again).body("items.compared", empty());
        looks(stranger)
                .body("items.compared", contains(true))
                .body("items.denied", contains(false))
                .body("items.label", contains(notNullValue()))
                .body("items.otherNumber", contains(number(first)))
                .body("items.reason", contains("内容与前次举报相同(演示)"));
        looks(first).body("items.otherNumber", contains(number(stranger)));

        Response closed = step("yuelu-unit-head", again, 1, "duplicate", intoFirst);
        closed.then()
                .statusCode(200)
                .body("state", equalTo("DUPLICATE_CLOSED"))
                .body("stage", equalTo("DUPLICATE"))
                .body("links[0].kind", equalTo("DUPLICATE"));
        assertThat(closed.asString()).doesNotContain(CANARY).doesNotContain("13800001234");
        assertThat(read("yuelu-unit-head", first).asString()).doesNotContain(CANARY);
        looks(again).body("items.compared", contains(true));
        looks(first).body("items.otherNumber", contains(number(again), number(stranger)));

        step("yuelu-unit-head", again, 2, "merger-undoing", Map.of("reason", "有新的事实(演示)"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"))
                .body("clocks.rule", hasItems("DL-01"));
        assertThat(work("yuelu-unit-head")).contains(again);
    }

    @Test
    void time_counts_from_the_last_report_that_tells_new_facts_and_not_from_it_once_it_is_out() {
        LocalDate before = TODAY.minusDays(10);
        String first = report("46464641", "13800001234", before);
        String again = report("46464642", "138 0000 1234", TODAY);
        String stranger = report("46464643", "13800005678", TODAY);
        Map<String, Object> intoFirst =
                Map.of("into", first, "seenOther", 1, "newFacts", true, "reason", "新的销售地点(演示)");
        step(
                        "yuelu-unit-head",
                        first,
                        1,
                        "merger",
                        Map.of("into", again, "seenOther", 1, "newFacts", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("RESTART_NOT_OPEN"));

        step("yuelu-unit-head", stranger, 1, "merger", intoFirst)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_SAME_INFORMANT"))
                .body("errors.pointer", contains("/newFacts"));

        step("yuelu-unit-head", again, 1, "merger", intoFirst).then().statusCode(200);

        read("yuelu-unit-head", first)
                .then()
                .body("clocks.rule", contains("DL-01"))
                .body("clocks[0].start", equalTo(TODAY.toString()));
        assertThat(told(first)).contains("LeadAbsorbed", "ClockRestarted");
        // Whoever saw the old day decides on nothing.
        step("yuelu-unit-head", first, 1, "assignment", Map.of("officers", List.of()))
                .then()
                .statusCode(412);
        step("yuelu-unit-head", again, 2, "merger-undoing", Map.of("reason", "不是同一行为(演示)"))
                .then()
                .statusCode(200);
        read("yuelu-unit-head", first)
                .then()
                .body("clocks.rule", contains("DL-01"))
                .body("clocks[0].start", equalTo(before.toString()));
        assertThat(work("yuelu-unit-head")).contains(first, again);
    }

    private static String report(String right, String phone) {
        return report(right, phone, TODAY);
    }

    private static String report(String right, String phone, LocalDate receivedOn) {
        Map<String, Object> form = new HashMap<>(form(COMPANY, right));
        form.put("source", "REPORT_NAMED");
        form.put("foundOn", receivedOn.toString());
        form.put("informant", Map.of("name", CANARY, "phone", phone, "anonymous", false));
        return register("yuelu", form).then().statusCode(201).extract().path("matterId");
    }

    private static Response merge(
            String account, String matter, int version, String into, int seenOther) {
        return step(
                account, matter, version, "merger", Map.of("into", into, "seenOther", seenOther));
    }

    private static Response step(
            String account, String matter, int version, String step, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/leads/" + matter + "/" + step);
    }

    private static List<String> work(String account) {
        return As.account(account)
                .get("/api/v1/work?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.matterId");
    }

    private static List<String> told(String matter) {
        return As.account("yuelu-head")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other)
            throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static ValidatableResponse looks(String matter) {
        return As.account("yuelu-head")
                .get("/api/v1/leads/" + matter + "/informant/looks")
                .then()
                .statusCode(200);
    }

    private static String number(String matter) {
        return As.account("yuelu-head").get("/api/v1/matters/" + matter).path("number");
    }
}
