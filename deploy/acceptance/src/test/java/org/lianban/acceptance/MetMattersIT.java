package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Service;

/**
 * The exceptions of architecture law 8, of which there are two so far: a match is hit, and somebody
 * filed first. Whoever meets a matter of others reads the name of its office, and nothing else;
 * that is logged, and its office is told, and nobody else is. Of a restricted matter nobody reads
 * that there is one. (The third, ne bis in idem, comes with penalties.)
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetMattersIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "2026-05-14";
    private static final String NAME = "长沙市岳麓区市场监督管理局";
    private static final String KAIFU = "430105";

    private static final JsonNode WARNING =
            json(
                    """
                    {"code": "FIRST_FILED_CONFLICT",
                     "text": "提示：其他机关（%1$s）可能正在办理同一对象。",
                     "office": {"id": "430104", "name": "%1$s"}}
                    """
                            .formatted(NAME));

    private static final JsonNode REFUSAL =
            json(
                    """
                    {"type": "/problems/first-filed-prevails",
                     "title": "同一当事人的同一违法行为已由最先立案机关（%s）管辖。",
                     "status": 409,
                     "code": "FIRST_FILED_PREVAILS",
                     "basis": "程序规定12",
                     "articles": ["procedure-first-filed"]}
                    """
                            .formatted(NAME));

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);

    /** Of this test alone: the number of the right that two matters are about. */
    private final String right =
            "7%07d".formatted(Math.floorMod(System.nanoTime() / 1000, 10_000_000));

    @BeforeAll
    static void setTheClock() {
        itIs(DAY);
    }

    @Test
    void a_match_hit_shows_the_name_of_the_office_and_nothing_else() {
        String asking = verifying("kaifu", right);
        ObjectNode expected = (ObjectNode) lead(asking);
        assertThat(expected.path("warnings").toString()).doesNotContain("FIRST_FILED");
        ((ArrayNode) expected.path("warnings")).insert(0, WARNING);

        String filed = filed(right);

        assertThat(lead(asking)).isEqualTo(expected);
        assertThatItIsLoggedAndTold(filed, asking, "getLead");
    }

    @Test
    void whoever_filed_first_is_shown_by_name_and_nothing_else_is() {
        String asking = verifying("kaifu", right);
        String filed = filed(right);

        Answer refused = steps.file("kaifu-head", asking);

        assertThat(refused.body()).isEqualTo(REFUSAL);
        // He looked at his own lead first.
        assertThatItIsLoggedAndTold(filed, asking, "getLead", "fileLead");
    }

    @Test
    void a_restricted_matter_is_met_as_if_there_were_none() {
        String asking = verifying("kaifu", right);
        JsonNode alone = lead(asking);
        String restricted = verifying("yuelu", right);
        new SightSteps(door).restrict("yuelu-head", restricted).orThrow("restriction");
        steps.file("yuelu-head", restricted).orThrow("filing");

        assertThat(lead(asking)).isEqualTo(alone);
        String other = right.replaceFirst("7", "6");
        assertThat(alike(filing(asking), right))
                .isEqualTo(alike(filing(verifying("kaifu", other)), other));
        assertThat(readings(restricted)).isEmpty();
    }

    private Answer filing(String matter) {
        return steps.file("kaifu-head", matter).orThrow("filing");
    }

    /**
     * A line for each who read the name, the owner's timeline, the notices of the owner's people.
     */
    private void assertThatItIsLoggedAndTold(String filed, String asking, String... by) {
        assertThat(readings(filed))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(by).map(operation -> operation + " " + KAIFU).toList());
        Eventually.holds(
                () ->
                        assertThat(told(filed))
                                .containsExactlyInAnyOrderElementsOf(
                                        steps.persons(
                                                "yuelu-head",
                                                "yuelu-officer-1",
                                                "yuelu-officer-2")));
        assertThat(told(asking)).isEmpty();
    }

    /** Lines in the log of readings that say that the matter was met. */
    private static List<String> readings(String matter) {
        return Records.of(Service.CASE_SERVICE)
                .rows(
                        "select distinct operation, office_id from reading"
                                + " where outcome = 'MATCHED' and matter_id = ?",
                        UUID.fromString(matter));
    }

    /** Who got a notice that the matter was met. */
    private static List<String> told(String matter) {
        return Records.of(Service.NOTIFICATION_SERVICE)
                .rows(
                        "select distinct n.person_id from ledger_notice n join ledger_fact f"
                                + " using (fact_id) where f.type = 'MatterMatched'"
                                + " and n.matter_id = ?",
                        UUID.fromString(matter));
    }

    private String filed(String number) {
        String matter = verifying("yuelu", number);
        steps.file("yuelu-head", matter).orThrow("filing");
        return matter;
    }

    private String verifying(String office, String number) {
        String matter =
                steps.register(office + "-officer-1", form(number))
                        .orThrow("registration")
                        .text("matterId");
        steps.assign(office + "-unit-head", matter, office + "-officer-1", office + "-officer-2")
                .orThrow("assignment");
        return matter;
    }

    private static Map<String, ?> form(String number) {
        Map<String, Object> form =
                new HashMap<>(
                        Map.of(
                                "title", "销售侵犯注册商标专用权商品案(演示)",
                                "content", "店内销售的商品使用与注册商标相同的标识。",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", "430104",
                                "placeOfBusiness", KAIFU,
                                "foundOn", DAY,
                                "continuing", true));
        form.put(
                "suspects",
                List.of(
                        Map.of(
                                "kind", "ENTERPRISE",
                                "name", "岳麓某科技公司(演示)",
                                "identifier", "91430104MAXX00090L")));
        form.put(
                "rights",
                List.of(
                        Map.of(
                                "type",
                                "TRADEMARK_GOODS",
                                "number",
                                number,
                                "name",
                                "某商标(演示)",
                                "trademarkClass",
                                9)));
        return form;
    }

    private JsonNode lead(String matter) {
        return steps.lead("kaifu-officer-1", matter).orThrow("lead").body();
    }

    /** An answer without what is its own in every matter: ids, numbers, times, the right. */
    private static String alike(Answer answer, String number) {
        return answer.status()
                + answer.etag().orElse("")
                + answer.body()
                        .toString()
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[^\"]*", "time")
                        .replaceAll("(?<=[-〕])0*\\d+", "n")
                        .replace(number, "right");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
