package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.transfer.TransferHttp.draft;
import static org.lianban.casework.transfer.TransferHttp.issued;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.registered;
import static org.lianban.casework.transfer.TransferHttp.step;
import static org.lianban.casework.transfer.TransferHttp.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who knows of a transfer, and from when on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferSightIT {
    @Test
    void a_hidden_transfer_answers_byte_for_byte_as_an_unknown_one() {
        String hidden = issued();
        String unknown = UUID.randomUUID().toString();

        Response one = As.account("yanling-head").get("/api/v1/transfers/" + hidden);
        Response other = As.account("yanling-head").get("/api/v1/transfers/" + unknown);

        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(one.asByteArray()).isEqualTo(other.asByteArray());
        assertThat(
                        step(
                                        "yanling-head",
                                        hidden,
                                        "acceptance",
                                        "{\"seenMatterVersion\":1,\"seenSelection\":\"sha256:0\"}",
                                        "\"1\"")
                                .asByteArray())
                .isEqualTo(
                        step(
                                        "yanling-head",
                                        unknown,
                                        "acceptance",
                                        "{\"seenMatterVersion\":1,\"seenSelection\":\"sha256:0\"}",
                                        "\"1\"")
                                .asByteArray());
    }

    @Test
    void until_its_letter_goes_out_a_transfer_is_the_sender_s_alone_whoever_reads_the_matter() {
        String matter = registered();
        String issued = draft("yuelu-officer-1", matter, "430100").path("transfer.id");
        ok(step("yuelu-officer-1", issued, "submission", "{}"));
        ok(step("yuelu-head", issued, "issue", "{}"));
        ok(step("yuelu-head", issued, "withdrawal", "{\"reason\":\"有误\"}"));
        List<Object> before = dated("changsha-head", matter);
        String dropped = draft("yuelu-officer-1", matter, "430211").path("transfer.id");
        ok(step("yuelu-head", dropped, "withdrawal", "{\"reason\":\"不再移送\"}"));
        String draft = draft("yuelu-officer-1", matter, "430302").path("transfer.id");

        assertThat(known("yuelu-head", matter)).containsExactly(issued, dropped, draft);
        assertThat(told("yuelu-head", matter)).contains(issued, dropped, draft);
        assertThat(next("yuelu-head", matter)).isEqualTo("submit");
        for (String step : List.of("", "submission", "approval-refusal")) {
            if (!step.isEmpty()) {
                String account = step.equals("submission") ? "yuelu-officer-1" : "yuelu-head";
                ok(step(account, draft, step, "{\"reason\":\"有误\"}"));
            }
            assertThat(known("changsha-head", matter)).containsExactly(issued);
            assertThat(told("changsha-head", matter)).containsOnly(issued);
            assertThat(next("changsha-head", matter)).isEqualTo("assign");
            assertThat(dated("changsha-head", matter)).isEqualTo(before);
            assertThat(dated("yuelu-head", matter)).isNotEqualTo(before);
            assertThat(last("changsha-head", matter)).isLessThan(last("yuelu-head", matter));
        }
        assertThat(facts("changsha-head", matter))
                .contains("TransferDrafted", "TransferSubmitted", "TransferIssued")
                .doesNotContain("TransferDeclined");
        assertThat(facts("yuelu-head", matter)).contains("TransferDeclined");
        for (String hidden : List.of(dropped, draft)) {
            byte[] unknown = view("changsha-head", UUID.randomUUID().toString()).asByteArray();
            assertThat(view("changsha-head", hidden).asByteArray()).isEqualTo(unknown);
            view("changsha-head", hidden + "/letter-preview").then().statusCode(404);
            step("changsha-head", hidden, "withdrawal", "{\"reason\":\"有误\"}", "\"1\"")
                    .then()
                    .statusCode(404);
        }
        view("changsha-head", issued + "/letter-preview").then().statusCode(200);
        As.account("changsha-head")
                .get("/api/v1/matters/" + matter)
                .then()
                .body("actions.findAll { it.subject == 'TRANSFER' }", empty());

        ok(step("yuelu-officer-1", draft, "submission", "{}"));
        ok(step("yuelu-head", draft, "issue", "{}"));
        assertThat(known("changsha-head", matter)).containsExactly(issued, draft);
        assertThat(dated("changsha-head", matter)).isNotEqualTo(before);
        assertThat(told("changsha-head", matter)).containsExactlyInAnyOrder(issued, draft);
        assertThat(facts("changsha-head", matter)).contains("TransferDeclined");
        assertThat(facts("yuhu-head", matter)).isEqualTo(facts("changsha-head", matter));
        // The letter and the standing are another transfer's: they did happen since the first.
        assertThat(changes("changsha-head", issued))
                .anyMatch(text -> text.contains("制发案件移送函"))
                .contains("案件状态：移送中")
                .doesNotContain("案件状态：正常办理")
                .anyMatch(text -> text.contains("起草"));
        assertThat(changes("yuelu-head", draft)).isEmpty();
    }

    /** The same on the matter's page and in the list of its transfers. */
    private static List<String> known(String account, String matter) {
        List<String> listed =
                As.account(account)
                        .get("/api/v1/transfers?matter=" + matter)
                        .path("items.transfer.id");
        As.account(account)
                .get("/api/v1/matters/" + matter)
                .then()
                .body("transfers.transferId", equalTo(listed));
        return listed;
    }

    /** The transfers that the timeline names. */
    private static Set<String> told(String account, String matter) {
        return timeline(account, matter)
                .<List<Map<String, String>>>path("items.fact.findAll { it.transferId != null }")
                .stream()
                .map(fact -> fact.get("transferId"))
                .collect(Collectors.toSet());
    }

    private static List<String> facts(String account, String matter) {
        return timeline(account, matter).path("items.type");
    }

    /** The last fact that the matter's page counts, which is the last of the timeline. */
    private static int last(String account, String matter) {
        int last = timeline(account, matter).path("items[-1].sequence");
        As.account(account).get("/api/v1/matters/" + matter).then().body("sequence", equalTo(last));
        return last;
    }

    /** What would show that something happened: the page's version and the list's day and order. */
    private static List<Object> dated(String account, String matter) {
        Response page = As.account(account).get("/api/v1/matters/" + matter);
        Response list = As.account(account).get("/api/v1/matters");
        return List.of(
                page.header("ETag"),
                page.<Integer>path("version"),
                list.path("items.matterId"),
                list.path("items.find { it.matterId == '" + matter + "' }.updatedAt"));
    }

    private static Response timeline(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/timeline");
    }

    /** What the verification limit asks for next: on the matter's page and by itself. */
    private static String next(String account, String matter) {
        String limit = "clocks.find { it.rule == 'DL-01' }";
        Response page = As.account(account).get("/api/v1/matters/" + matter);
        String next = page.path(limit + ".command");
        As.account(account)
                .get("/api/v1/clocks/" + page.path(limit + ".clockId"))
                .then()
                .body("duty.command", equalTo(next));
        return next;
    }

    private static List<String> changes(String account, String id) {
        return view(account, id).path("changes.text");
    }
}
