package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

/** Heads see how much lies with whom, by the same numbers as the lists. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkloadIT {
    private static final String YUETANG = "430304";

    @Test
    void each_line_has_the_number_of_the_list_it_opens() {
        assigned(registered(3));
        registered(60);

        JsonPath load = load("yuetang-unit-head");

        List<Map<String, Object>> people = load.getList("people");
        assertThat(people).isNotEmpty();
        for (int i = 0; i < people.size(); i++) {
            String person = load.getString("people[%d].person.id".formatted(i));
            assertThat(sum(load, "people[%d].load.".formatted(i)))
                    .as(person)
                    .isEqualTo(total("?person=" + person));
        }
        assertThat(sum(load, "office.")).isEqualTo(total("?office=true"));
    }

    @Test
    void a_late_lead_counts_as_overdue_with_those_who_must_decide_it_and_not_with_others() {
        String before = overdue("岳塘区局办案人员甲(演示)");
        String others = overdue("岳塘区局联络员(演示)");

        assigned(registered(90));

        assertThat(Integer.parseInt(overdue("岳塘区局办案人员甲(演示)")))
                .isEqualTo(Integer.parseInt(before) + 1);
        assertThat(overdue("岳塘区局联络员(演示)")).isEqualTo(others);
    }

    @Test
    void whoever_is_most_behind_stands_first() {
        assigned(registered(90));

        List<Integer> overdue = load("yuetang-head").getList("people.load.overdue");

        assertThat(overdue).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void administrators_have_no_work_and_no_line() {
        assertThat(load("hunan-head").getList("people.roles").toString())
                .doesNotContain("ADMINISTRATOR");
    }

    @Test
    void an_officer_is_refused() {
        As.account("yuetang-officer-1")
                .get("/api/v1/work/load")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"))
                .body("title", equalTo("须由办案机构负责人、部门负责人或正职负责人办理。"));
    }

    private static String overdue(String label) {
        return load("yuetang-head")
                .getString("people.find { it.person.label == '" + label + "' }.load.overdue");
    }

    private static JsonPath load(String account) {
        return As.account(account)
                .get("/api/v1/work/load")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int sum(JsonPath load, String line) {
        return Stream.of("overdue", "red", "amber", "calm", "still")
                .mapToInt(nearness -> load.getInt(line + nearness))
                .sum();
    }

    // As whoever reads the load: what one is recused from is in no list of his.
    private static int total(String question) {
        return As.account("yuetang-unit-head")
                .get("/api/v1/work" + question)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static String registered(int daysAgo) {
        return As.account("yuetang-officer-1")
                .body(
                        Map.of(
                                "title", "工作量(演示)",
                                "content", "内容(演示)",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", YUETANG,
                                "foundOn", today().minusDays(daysAgo).toString()))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("matterId");
    }

    private static void assigned(String matter) {
        List<String> officers =
                As.account("yuetang-head")
                        .get("/api/v1/offices/" + YUETANG + "/people")
                        .jsonPath()
                        .getList("items.findAll { 'OFFICER' in it.roles }.id");
        As.account("yuetang-unit-head")
                .header("If-Match", "\"1\"")
                .body(Map.of("officers", officers.subList(0, 2)))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);
    }

    private static LocalDate today() {
        return LocalDate.now(Occasion.ZONE);
    }
}
