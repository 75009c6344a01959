package org.lianban.casework.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

/** Whoever sees a matter by a share reads its parties, and says nothing of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharedPartyIT {
    private static final String GUEST = "tianyuan-officer-1";
    private static final String OFFICER = "yuelu-officer-1";

    @Test
    void a_share_lets_nobody_join_part_or_name_the_parties() {
        Response registered = registered();
        String first = registered.path("parties[0].partyId");
        String second = registered.path("parties[1].partyId");
        ShareHttp.accepted(registered.path("matterId"), ShareHttp.watched("INTERNAL"));
        said(OFFICER, first, "/names", Map.of("name", "戊记(演示)", "kind", "ALIAS")).statusCode(204);
        said(OFFICER, first, "/merges", Map.of("other", second, "reason", "同一经营者(演示)"))
                .statusCode(204);

        Response page = As.account(GUEST).get("/api/v1/parties/" + first);
        page.then()
                .statusCode(200)
                .body("names.open", contains(false))
                .body("merges.open", contains(false))
                .body("actions.open", contains(false, false))
                .body("actions.code", contains("PARTY_OF_OTHER_OFFICE", "PARTY_OF_OTHER_OFFICE"));
        refused(said(GUEST, first, "/names", Map.of("name", "己记(演示)", "kind", "ALIAS")));
        refused(said(GUEST, first, "/merges", Map.of("other", second, "reason", "同一(演示)")));
        refused(
                said(
                        GUEST,
                        first,
                        "/names/" + page.path("names[0].nameId") + "/withdrawal",
                        Map.of()));
        refused(
                said(
                        GUEST,
                        first,
                        "/merges/" + page.path("merges[0].mergeId") + "/undoing",
                        Map.of("reason", "误并(演示)")));
    }

    @Test
    void what_is_shared_may_be_found_to_be_ones_own_party_from_ones_own_page() {
        Response theirs = registered();
        ShareHttp.accepted(theirs.path("matterId"), ShareHttp.watched("INTERNAL"));
        String ours = registered(GUEST, "430211").path("parties[0].partyId");
        String shared = theirs.path("parties[0].partyId");

        refused(said(GUEST, shared, "/merges", Map.of("other", ours, "reason", "同一(演示)")));
        said(GUEST, ours, "/merges", Map.of("other", shared, "reason", "同一(演示)")).statusCode(204);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("PARTY_OF_OTHER_OFFICE"));
    }

    private static Response registered() {
        return registered(OFFICER, "430104");
    }

    private static Response registered(String officer, String place) {
        return As.account(officer)
                .body(
                        Map.of(
                                "title",
                                "共享的当事人(演示)",
                                "content",
                                "演示",
                                "source",
                                "INSPECTION",
                                "breach",
                                "TM_INFRINGE_3",
                                "placeOfAct",
                                place,
                                "foundOn",
                                LocalDate.now(Occasion.ZONE).toString(),
                                "suspects",
                                List.of(firm("戊商行(演示)"), firm("戊商店(演示)"))))
                .post("/api/v1/leads");
    }

    private static Map<String, String> firm(String name) {
        return Map.of("kind", "ENTERPRISE", "name", name);
    }

    private static ValidatableResponse said(
            String account, String party, String what, Map<String, String> said) {
        return As.account(account).body(said).post("/api/v1/parties/" + party + what).then();
    }
}
