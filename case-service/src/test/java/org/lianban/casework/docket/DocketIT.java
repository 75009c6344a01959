package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DocketIT {

    @Test
    void a_matter_is_listed_for_its_office_and_superiors_and_for_nobody_else() {
        String matter = registered("shifeng-officer-1", "430204", "石峰的事项(演示)");

        assertThat(listed("shifeng-head", "")).contains(matter);
        assertThat(listed("zhuzhou-head", "")).contains(matter);
        assertThat(listed("hunan-head", "")).contains(matter);
        assertThat(listed("hetang-head", "")).doesNotContain(matter);
        assertThat(listed("changsha-head", "")).doesNotContain(matter);
    }

    @Test
    void a_hidden_matter_answers_byte_for_byte_as_an_unknown_one() {
        String hidden = registered("shifeng-officer-1", "430204", "看不见的事项(演示)");

        for (String place : List.of("", "/timeline", "/writers")) {
            Response there = get("yuhu-head", "/api/v1/matters/" + hidden + place);
            Response nowhere = get("yuhu-head", "/api/v1/matters/" + UUID.randomUUID() + place);
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(there.asByteArray()).isEqualTo(nowhere.asByteArray());
            assertThat(there.headers().asList().toString())
                    .isEqualTo(nowhere.headers().asList().toString());
        }
    }

    @Test
    void a_matter_is_found_by_number_title_and_identifier_by_those_who_may_see_it() {
        String matter = registered("yuetang-officer-1", "430304", "寻找𠮷字事项(演示)");
        String number =
                get("yuetang-head", "/api/v1/matters/" + matter).path("handlings[0].number");

        assertThat(listed("yuetang-head", "寻找𠮷字")).containsExactly(matter);
        assertThat(listed("yuetang-head", number)).containsExactly(matter);
        assertThat(listed("yuetang-head", "92430304MAXX0004XG")).contains(matter);
        assertThat(listed("hetang-head", "寻找𠮷字")).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        List<String> registered =
                IntStream.range(0, 7)
                        .mapToObj(i -> registered("hetang-officer-1", "430202", "第" + i + "件(演示)"))
                        .toList();

        // Three stand in another stage than the rest: lists of a phase are found stage by stage.
        registered.subList(0, 3).forEach(DocketIT::assigned);
        for (String order : List.of("newest", "nearest-clock")) {
            for (String which : List.of("", "&phase=lead", "&phase=lead&mine=true&query=演示")) {
                assertThat(paged("order=" + order + which))
                        .as(order + which)
                        .containsExactlyInAnyOrderElementsOf(registered);
            }
            assertThat(paged("order=" + order + "&stage=verifying"))
                    .containsExactlyInAnyOrderElementsOf(registered.subList(0, 3));
            assertThat(paged("order=" + order + "&phase=case")).isEmpty();
        }
        assertThat(paged("order=newest&phase=lead")).isEqualTo(paged("order=newest"));
        assertThat(paged("order=nearest-clock&phase=lead")).isEqualTo(paged("order=nearest-clock"));
    }

    private static List<String> paged(String question) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    As.account("hetang-head")
                            .queryParam("limit", 2)
                            .queryParam("cursor", cursor)
                            .get("/api/v1/matters?" + question);
            page.then().statusCode(200);
            seen.addAll(page.path("items.matterId"));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }

    private static void assigned(String matter) {
        List<String> officers =
                Stream.of("hetang-officer-1", "hetang-officer-2")
                        .map(account -> As.account(account).get("/api/v1/me"))
                        .map(me -> me.<String>path("person.id"))
                        .toList();
        As.account("hetang-unit-head")
                .header("If-Match", "\"1\"")
                .body(Map.of("officers", officers))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cursor_of_another_list_and_other_nonsense_is_refused() {
        registered("kaifu-officer-1", "430105", "甲(演示)");
        registered("kaifu-officer-1", "430105", "乙(演示)");
        String cursor =
                As.account("kaifu-head").queryParam("limit", 1).get("/api/v1/matters").path("next");

        for (String query :
                List.of(
                        "limit=0",
                        "limit=101",
                        "order=sideways",
                        "stage=NOWHERE",
                        "phase=elsewhere",
                        "mine=x",
                        "cursor=!!",
                        "query=x&cursor=" + cursor)) {
            As.account("kaifu-head")
                    .get("/api/v1/matters?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED"));
        }
    }

    @Test
    void the_page_shows_handlings_clocks_parties_and_who_may_see_it() {
        String matter = registered("tianyuan-officer-1", "430211", "概况(演示)");

        get("tianyuan-head", "/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("writingOffice", equalTo("430211"))
                .body("epoch", equalTo(1))
                .body("standing", equalTo("OPEN"))
                .body("handlings.stage", contains("REGISTERED"))
                .body("clocks.rule", hasItem("DL-01"))
                .body("parties.name", hasItem("岳塘××配件经营部(演示)"))
                .body("readers.office", hasItem("430000"));
    }

    @Test
    void the_timeline_is_told_from_the_journal_in_the_callers_language() {
        String matter = registered("tianyuan-officer-1", "430211", "时间线(演示)");

        Response chinese = get("tianyuan-head", "/api/v1/matters/" + matter + "/timeline");
        chinese.then()
                .statusCode(200)
                .body("items[0].type", equalTo("LeadRegistered"))
                .body("items[0].text", equalTo("株洲市天元区市场监督管理局登记线索《时间线(演示)》，违法行为发生地天元区"))
                .body("items[0].actor", equalTo("天元区局办案人员甲(演示)"));
        List<Integer> sequences = chinese.path("items.sequence");
        assertThat(sequences)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sequences.size()).boxed().toList());
        As.account("tianyuan-head")
                .header("Accept-Language", "en")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.text", everyItem(not(matchesPattern(".*[{}:][a-z]+}.*"))))
                .body("items[0].actor", equalTo("Tianyuan officer A (demo)"))
                .body(
                        "items[0].text",
                        equalTo(
                                "Market Regulation Administration of Tianyuan District, Zhuzhou"
                                        + " registered the lead \"时间线(演示)\", place of act"
                                        + " Tianyuan District"));
    }

    @Test
    void lists_are_narrowed_by_phase_and_by_who_writes() {
        String matter = registered("yanling-officer-1", "430225", "阶段(演示)");

        assertThat(narrowed("yanling-head", "phase=lead")).contains(matter);
        assertThat(narrowed("yanling-head", "phase=case")).doesNotContain(matter);
        assertThat(narrowed("yanling-head", "phase=lead&stage=FILED")).isEmpty();
        assertThat(narrowed("yanling-head", "mine=true")).contains(matter);
        assertThat(narrowed("zhuzhou-head", "mine=true")).doesNotContain(matter);
        assertThat(narrowed("zhuzhou-head", "mine=false")).contains(matter);
    }

    @Test
    void a_card_says_how_near_the_nearest_clock_is() {
        String matter = registered("yanling-officer-1", "430225", "期限(演示)");

        As.account("yanling-head")
                .get("/api/v1/matters?query=期限&limit=100")
                .then()
                .body("items.find { it.matterId == '" + matter + "' }.chip.colour", equalTo("CALM"))
                .body(
                        "items.find { it.matterId == '" + matter + "' }.chip.workingDaysLeft",
                        equalTo(15));
    }

    @Test
    void the_page_carries_what_the_caller_may_do_in_the_order_of_procedure() {
        String matter = registered("tianyuan-officer-1", "430211", "办理事项(演示)");

        get("tianyuan-unit-head", "/api/v1/matters/" + matter)
                .then()
                .body("number", notNullValue())
                .body("stage", equalTo("REGISTERED"))
                .body("sequence", equalTo(4))
                .body("actions[0].name", equalTo("assignment"))
                .body("actions.findAll { it.weight == 'NEXT' }.name", contains("assignment"))
                .body(
                        "actions.findAll { it.weight == 'UNDOING' }.name",
                        contains("non-filing", "merger"))
                .body("actions.findAll { it.open }.name", contains("assignment", "merger"))
                .body("actions.find { it.name == 'filing' }.subject", equalTo("LEAD"))
                // Where nobody could act now, no role is named.
                .body("actions.find { it.name == 'filing' }.code", equalTo("WRONG_STATE"))
                .body("actions.find { it.name == 'draft-transfer' }.code", equalTo("ROLE_REQUIRED"))
                .body("actions.find { it.name == 'draft-transfer' }.reason", equalTo("须由办案人员办理。"))
                .body("clocks[0].role", notNullValue())
                .body("clocks[0].basis", equalTo("程序规定18"))
                .body("clocks[0].text", org.hamcrest.Matchers.startsWith("还有 15 个工作日"));
        get("tianyuan-officer-1", "/api/v1/matters/" + matter)
                .then()
                .body("actions.findAll { it.open }.name", contains("draft-transfer"))
                .body("actions.find { it.name == 'draft-transfer' }.subject", equalTo("MATTER"))
                .body("actions.find { it.name == 'draft-transfer' }.subjectId", equalTo(matter));
        get("zhuzhou-officer-1", "/api/v1/matters/" + matter)
                .then()
                .body("actions.findAll { it.open }", org.hamcrest.Matchers.empty());
    }

    private static List<String> narrowed(String account, String query) {
        Response page = get(account, "/api/v1/matters?limit=100&" + query);
        page.then().statusCode(200);
        return page.path("items.matterId");
    }

    private static String registered(String officer, String place, String title) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return As.account(officer)
                .body(
                        Map.of(
                                "title",
                                title,
                                "content",
                                "内容(演示)",
                                "source",
                                "INSPECTION",
                                "breach",
                                "TM_INFRINGE_3",
                                "placeOfAct",
                                place,
                                "foundOn",
                                today.toString(),
                                "suspects",
                                List.of(
                                        Map.of(
                                                "kind", "INDIVIDUAL_BUSINESS",
                                                "name", "岳塘××配件经营部(演示)",
                                                "identifier", "92430304MAXX0004XG"))))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("matterId");
    }

    private static List<String> listed(String account, String query) {
        Response page =
                As.account(account)
                        .queryParam("query", query)
                        .queryParam("limit", 100)
                        .get("/api/v1/matters");
        page.then().statusCode(200);
        return page.path("items.matterId");
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
