package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.party.domain.Uscc;
import org.lianban.kernel.counter.Occasion;

/** A party's page shows what the office may see, and nothing leads it further. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartyPageIT {
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);

    @Test
    void the_same_code_is_one_party_in_the_matters_one_sees() {
        String code = code();
        String own = party("yuelu", firm("甲商行(演示)", code));
        String other = party("kaifu", firm("甲商贸行(演示)", code));

        page("yuelu-head", own)
                .statusCode(200)
                .body("named.name", contains("甲商行(演示)"))
                .body("identifier", equalTo(code))
                .body("actions.open", contains(false, false));
        page("changsha-officer-1", own)
                .body("named.name", containsInAnyOrder("甲商行(演示)", "甲商贸行(演示)"))
                .body("actions.open", contains(true, false))
                .body("actions[1].code", equalTo("PARTY_OF_OTHER_OFFICE"));
        String hidden = read("yuelu-officer-1", other).asString();
        String unknown = read("yuelu-officer-1", UUID.randomUUID().toString()).asString();
        assertThat(hidden).contains("NOT_FOUND").isEqualTo(unknown);
        find("yuelu-officer-1", "甲商贸行").body("items", equalTo(List.of()));
        find("changsha-officer-1", "甲商贸行").body("items.partyId", contains(other));
    }

    @Test
    void a_person_is_found_again_by_his_number_and_shown_by_its_mask() {
        Map<String, String> person =
                Map.of("kind", "PERSON", "name", "某乙(演示)", "identityNumber", "11010519491231002X");
        String first = party("yuelu", person);
        String second = party("yuelu", person);
        page("yuelu-officer-1", first)
                .body("identifier", equalTo("110***********002X"))
                .body("named.partyId", containsInAnyOrder(first, second));
    }

    @Test
    void a_merge_is_seen_by_whoever_sees_both_sides_and_can_be_undone() {
        String own = party("yuelu", firm("乙商行(演示)", ""));
        String twin = party("yuelu", firm("乙商店(演示)", ""));
        String hidden = party("kaifu", firm("乙经营部(演示)", ""));

        merge("yuelu-officer-1", own, hidden).statusCode(404);
        merge("yuelu-head", own, twin).statusCode(403);
        merge("yuelu-officer-1", own, twin).statusCode(204);
        merge("yuelu-officer-1", twin, own)
                .statusCode(409)
                .body("code", equalTo("PARTIES_ARE_ONE"));
        merge("changsha-officer-1", own, hidden).statusCode(204);

        page("yuelu-officer-1", own)
                .body("named.partyId", containsInAnyOrder(own, twin))
                .body("merges.merged", contains("乙商店(演示)"));
        assertThat(read("yuelu-officer-1", own).asString()).doesNotContain("乙经营部");
        String mergeId =
                page("changsha-officer-1", hidden)
                        .body("named.partyId", containsInAnyOrder(own, twin, hidden))
                        .extract()
                        .path("merges[1].mergeId");
        undo("yuelu-officer-1", own, mergeId).statusCode(404);
        undo("changsha-officer-1", own, mergeId).statusCode(204);
        undo("changsha-officer-1", own, mergeId)
                .statusCode(409)
                .body("code", equalTo("MERGE_UNDONE"));
        page("changsha-officer-1", hidden).body("named.partyId", contains(hidden));
        page("changsha-officer-1", own).body("named.partyId", containsInAnyOrder(own, twin));
    }

    @Test
    void two_codes_are_never_one_not_even_through_a_third() {
        String code = code();
        String first = party("yuelu", firm("丙一(演示)", code));
        String nameless = party("yuelu", firm("丙(演示)", ""));
        String second = party("yuelu", firm("丙二(演示)", code()));
        merge("yuelu-officer-1", first, second)
                .statusCode(409)
                .body("code", equalTo("PARTY_IDENTIFIERS_DIFFER"));
        merge("yuelu-officer-1", nameless, first).statusCode(204);
        merge("yuelu-officer-1", nameless, second)
                .statusCode(409)
                .body("code", equalTo("PARTY_IDENTIFIERS_DIFFER"));
        page("yuelu-officer-1", nameless).body("identifier", equalTo(code));
        String person = party("yuelu", Map.of("kind", "PERSON", "name", "某丙(演示)"));
        merge("yuelu-officer-1", nameless, person)
                .statusCode(409)
                .body("code", equalTo("PARTY_KINDS_DIFFER"));
    }

    @Test
    void further_names_stand_on_the_page_of_whoever_sees_the_party() {
        String code = code();
        String own = party("yuelu", firm("丁商行(演示)", code));
        String other = party("kaifu", firm("丁商行开福店(演示)", code));
        name("yuelu-officer-1", own, Map.of("name", "丁记(演示)", "kind", "ALIAS")).statusCode(204);
        name(
                        "kaifu-officer-1",
                        other,
                        Map.of("name", "丁旧店(演示)", "kind", "FORMER", "to", "2025-12-31"))
                .statusCode(204);
        name(
                        "yuelu-officer-1",
                        own,
                        Map.of(
                                "name", "丁",
                                "kind", "FORMER",
                                "from", "2026-01-02",
                                "to", "2026-01-01"))
                .statusCode(422)
                .body("code", equalTo("NAME_PERIOD_REVERSED"));

        String nameId =
                page("yuelu-officer-1", own)
                        .body("names.name", contains("丁记(演示)"))
                        .extract()
                        .path("names[0].nameId");
        page("changsha-head", own).body("names.name", contains("丁记(演示)", "丁旧店(演示)"));
        withdraw("kaifu-officer-1", other, nameId).statusCode(404);
        withdraw("yuelu-officer-1", own, nameId).statusCode(204);
        withdraw("yuelu-officer-1", own, nameId).statusCode(404);
        page("yuelu-officer-1", own).body("names", equalTo(List.of()));
    }

    private static Map<String, String> firm(String name, String code) {
        Map<String, String> firm = new HashMap<>(Map.of("kind", "ENTERPRISE", "name", name));
        if (!code.isEmpty()) {
            firm.put("identifier", code);
        }
        return firm;
    }

    /** A code of this test alone whose check character fits. */
    private static String code() {
        String body = "91430104MA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(code -> Uscc.check(code).valid())
                .findFirst()
                .orElseThrow();
    }

    private static String party(String office, Map<String, String> suspect) {
        String place = office.equals("kaifu") ? "430105" : "430104";
        return As.account(office + "-officer-1")
                .body(
                        Map.of(
                                "title", "某案(演示)",
                                "content", "演示",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", place,
                                "foundOn", TODAY.toString(),
                                "suspects", List.of(suspect)))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("parties[0].partyId");
    }

    private static Response read(String account, String party) {
        return As.account(account).get("/api/v1/parties/" + party);
    }

    private static ValidatableResponse page(String account, String party) {
        return read(account, party).then();
    }

    private static ValidatableResponse find(String account, String text) {
        return As.account(account).queryParam("query", text).get("/api/v1/parties").then();
    }

    private static ValidatableResponse merge(String account, String party, String other) {
        return As.account(account)
                .body(Map.of("other", other, "reason", "同一经营者(演示)"))
                .post("/api/v1/parties/" + party + "/merges")
                .then();
    }

    private static ValidatableResponse undo(String account, String party, String merge) {
        return As.account(account)
                .body(Map.of("reason", "误并(演示)"))
                .post("/api/v1/parties/" + party + "/merges/" + merge + "/undoing")
                .then();
    }

    private static ValidatableResponse name(
            String account, String party, Map<String, String> said) {
        return As.account(account).body(said).post("/api/v1/parties/" + party + "/names").then();
    }

    private static ValidatableResponse withdraw(String account, String party, String name) {
        return As.account(account)
                .post("/api/v1/parties/" + party + "/names/" + name + "/withdrawal")
                .then();
    }
}
