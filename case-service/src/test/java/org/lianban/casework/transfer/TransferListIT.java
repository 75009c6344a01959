package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.transfer.TransferHttp.delivered;
import static org.lianban.casework.transfer.TransferHttp.draft;
import static org.lianban.casework.transfer.TransferHttp.issued;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.registered;
import static org.lianban.casework.transfer.TransferHttp.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Transfers in the lists of the offices. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferListIT {
    @Test
    void each_office_finds_the_transfer_in_its_own_list() {
        String id = issued();

        assertThat(listed("yuelu-head", "direction=outgoing&open=true")).contains(id);
        assertThat(listed("yuhu-head", "direction=incoming&open=true")).contains(id);
        assertThat(listed("yuhu-head", "direction=outgoing")).doesNotContain(id);
        assertThat(listed("hunan-head", "direction=deciding")).doesNotContain(id);
        assertThat(listed("yanling-head", "direction=incoming")).doesNotContain(id);

        ok(step("yuhu-liaison", id, "delivery", "{}"));
        ok(step("yuhu-head", id, "objection", "{\"argument\":\"异议\"}"));
        ok(step("yuhu-head", id, "designation-request", "{}"));
        assertThat(listed("hunan-head", "direction=deciding&open=true")).contains(id);
        As.account("hunan-head")
                .get("/api/v1/transfers?direction=deciding&limit=1")
                .then()
                .body("items[0].transferId", equalTo(id))
                .body("items[0].superiorName", equalTo("湖南省市场监督管理局"))
                .body("items[0].fromName", equalTo("长沙市岳麓区市场监督管理局"))
                .body("items[0].state", equalTo("SUBMITTED_UP"));
    }

    @Test
    void a_draft_or_a_letter_taken_back_is_in_no_other_office_s_list() {
        String draft = draft("yuelu-officer-1", registered(), "430302").path("transfer.id");
        String withdrawn = issued();
        ok(step("yuelu-head", withdrawn, "withdrawal", "{\"reason\":\"有误\"}"));

        for (String account : List.of("yuhu-head", "hunan-head", "changsha-head")) {
            assertThat(listed(account, "direction=incoming")).doesNotContain(draft, withdrawn);
        }
        assertThat(listed("yuelu-head", "direction=outgoing")).contains(draft, withdrawn);
        assertThat(listed("yuelu-head", "direction=outgoing&open=true"))
                .contains(draft)
                .doesNotContain(withdrawn);
        assertThat(listed("changsha-head", "limit=100")).doesNotContain(draft);
    }

    @Test
    void what_one_is_addressed_with_and_designated_for_stands_once_in_one_order() {
        String elsewhere = designated("430211");
        String confirmed = designated("430302");

        assertThat(paged("tianyuan-head")).containsOnlyOnce(elsewhere).doesNotContain(confirmed);
        assertThat(paged("yuhu-head")).startsWith(confirmed, elsewhere).doesNotHaveDuplicates();
    }

    private static String designated(String office) {
        String id = delivered();
        ok(step("yuhu-head", id, "objection", "{\"argument\":\"异议\"}"));
        ok(step("yuhu-head", id, "designation-request", "{}"));
        ok(step("hunan-liaison", id, "papers-receipt", "{}"));
        ok(
                step(
                        "hunan-designator",
                        id,
                        "designation",
                        "{\"designee\":\"%s\",\"reason\":\"便于查处(演示)\"}".formatted(office)));
        return id;
    }

    /** All of an office's incoming transfers, page after page, as many as the list says. */
    private static List<String> paged(String account) {
        List<String> all = new ArrayList<>();
        Response page = As.account(account).get("/api/v1/transfers?limit=7&direction=incoming");
        int total = page.path("total");
        all.addAll(page.path("items.transferId"));
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page =
                    As.account(account)
                            .queryParam("cursor", next)
                            .get("/api/v1/transfers?limit=7&direction=incoming");
            all.addAll(page.path("items.transferId"));
        }
        assertThat(all).hasSize(total);
        return all;
    }

    @Test
    void a_list_of_transfers_refuses_nonsense() {
        for (String query : List.of("direction=sideways", "limit=0", "cursor=!!")) {
            As.account("yuhu-head")
                    .get("/api/v1/transfers?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED"));
        }
    }

    private static List<String> listed(String account, String query) {
        Response page = As.account(account).get("/api/v1/transfers?limit=100&" + query);
        page.then().statusCode(200);
        return page.path("items.transferId");
    }
}
