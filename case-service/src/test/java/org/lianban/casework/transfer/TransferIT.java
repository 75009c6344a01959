package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A transfer over HTTP: letters, refusals, races. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferIT {
    private static final String BASIS = "《市场监督管理行政处罚程序规定》第十四条";

    @Test
    void
            a_transfer_is_issued_with_a_numbered_letter_and_its_receiver_may_neither_return_nor_pass_on() {
        String id = delivered();
        String matter = view("yuhu-head", id).path("transfer.matterId");

        view("yuhu-head", id)
                .then()
                .body("transfer.state", equalTo("DELIVERED"))
                .body(
                        "letters.find { it.kind == 'TRANSFER_LETTER' }.number",
                        matchesPattern("长岳市监案移〔\\d{4}〕\\d+号"))
                .body("actions.find { it.name == 'accept' }.open", equalTo(true));

        draft("yuhu-officer-1", matter, "430211")
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSFER_ONWARD_PROHIBITED"));
        draft("yuhu-officer-1", matter, "430104")
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSFER_RETURN_PROHIBITED"));
    }

    @Test
    void an_objection_goes_to_the_province_which_designates_a_third_office() {
        String id = delivered();
        ok(step("yuhu-head", id, "objection", "{\"argument\":\"货物在天元区包装\"}"));
        ok(step("yuhu-head", id, "designation-request", "{}"));
        ok(step("hunan-liaison", id, "papers-receipt", "{}"));
        view("hunan-designator", id + "/designation-options")
                .then()
                .statusCode(200)
                .body("designees.office.take(2)", equalTo(List.of("430302", "430104")))
                .body("designees.side.take(2)", equalTo(List.of("RECEIVER", "SENDER")))
                .body("designees[0].basis", nullValue())
                .body("designees[1].reason", equalTo("违法行为发生地在其辖区。"));
        step("hunan-designator", id, "designation", "{\"designee\":\"430104\",\"reason\":\"\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        ok(
                step(
                        "hunan-designator",
                        id,
                        "designation",
                        "{\"designee\":\"430211\",\"reason\":\"仓库所在地\"}"));

        ok(step("tianyuan-liaison", id, "file-receipt", "{}"));

        view("tianyuan-head", id)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body("writingOffice.id", equalTo("430211"))
                .body("course.designation.superior.id", equalTo("430000"))
                .body("steps.findAll { !it.taken }.name", equalTo(List.of("COMPLETED")))
                .body("steps[0].name", equalTo("DRAFTED"))
                .body("steps[0].at", notNullValue());
        step("tianyuan-head", id, "completion", "{\"result\":\"已立案查处\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void an_acceptance_needs_the_matter_as_it_is() {
        String id = delivered();
        step("yuhu-head", id, "acceptance", "{\"seenMatterVersion\":1}")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));

        ok(step("yuhu-head", id, "acceptance", accepting(id)));

        view("yuhu-head", id).then().body("writingOffice.id", equalTo("430302"));
    }

    @Test
    void of_withdrawal_and_delivery_at_once_one_wins_and_the_other_is_told_what_happened()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = issued();
            String seen = etag("yuelu-head", id);
            List<Response> both =
                    together(
                            () -> step("yuelu-head", id, "withdrawal", "{\"reason\":\"有误\"}", seen),
                            () -> step("yuhu-liaison", id, "delivery", "{}", seen));

            assertThat(winners(both)).isEqualTo(1);
            Response lost = loser(both);
            // A receiver who asks after the withdrawal no longer sees the matter at all.
            assertThat(lost.statusCode() == 404 ? "NOT_FOUND" : lost.<String>path("code"))
                    .isIn("ALREADY_DELIVERED", "TRANSFER_WITHDRAWN", "NOT_FOUND");
        }
    }

    @Test
    void of_acceptance_and_objection_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = delivered();
            String seen = etag("yuhu-head", id);
            String acceptance = accepting(id);
            List<Response> both =
                    together(
                            () -> step("yuhu-head", id, "acceptance", acceptance, seen),
                            () ->
                                    step(
                                            "yuhu-head",
                                            id,
                                            "objection",
                                            "{\"argument\":\"异议\"}",
                                            seen));

            assertThat(winners(both)).isEqualTo(1);
            loser(both).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        }
    }

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
                                        "{\"seenMatterVersion\":1}",
                                        "\"1\"")
                                .asByteArray())
                .isEqualTo(
                        step(
                                        "yanling-head",
                                        unknown,
                                        "acceptance",
                                        "{\"seenMatterVersion\":1}",
                                        "\"1\"")
                                .asByteArray());
    }

    @Test
    void who_signs_twice_is_told_so_in_the_right_words() {
        String id = delivered();
        step("yuhu-liaison", id, "delivery", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_SIGNED_FOR"))
                .body("title", equalTo("材料已经签收，不必重复签收。"));
    }

    @Test
    void whoever_drafts_chooses_receiver_and_basis_from_what_the_rule_allows() {
        String matter = registered("430304");

        As.account("yuelu-officer-1")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .statusCode(200)
                .body("candidates.office", equalTo(List.of("430304", "430300")))
                .body("candidates[0].officeName", equalTo("湘潭市岳塘区市场监督管理局"))
                .body("candidates[0].bases[0].code", equalTo("PLACE_OF_ACT"))
                .body("candidates[0].reason", equalTo("违法行为发生地在其辖区。"))
                .body("bases.code", hasItem("NOT_OURS"))
                .body("attachments", hasItem("案件来源登记表"));
        As.account("yuelu-officer-1")
                .header("Accept-Language", "en")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .body("candidates[0].reason", equalTo("The act happened in its territory."));
        As.account("yanling-officer-1")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .statusCode(404);
    }

    @Test
    void a_basis_that_is_typed_is_refused_at_its_place() {
        As.account("yuelu-officer-1")
                .body(letter(registered(), "430302", "程序规定第十四条"))
                .post("/api/v1/transfers")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEGAL_BASIS_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/legalBasis"));
    }

    @Test
    void a_letter_is_shown_before_it_is_drafted_and_nothing_is_kept_of_it() {
        String matter = registered();
        Response page = preview(letter(matter, "430302", BASIS));
        page.then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(page.asString()).contains("湘潭市雨湖区市场监督管理局", "第十四条");

        preview(letter(matter, "430104", BASIS))
                .then()
                .statusCode(422)
                .body("code", equalTo("TRANSFER_TO_SELF"))
                .body("errors[0].pointer", equalTo("/to"));
        As.account("yuelu-officer-1")
                .get("/api/v1/transfers?matter=" + matter)
                .then()
                .body("items", empty());
    }

    @Test
    void a_draft_sent_back_is_written_anew_by_the_officer() {
        String id = draft("yuelu-officer-1", registered(), "430302").path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "approval-refusal", "{\"reason\":\"受移送机关有误\"}"));

        step("yuelu-officer-1", id, "revision", letter("430211", BASIS))
                .then()
                .statusCode(200)
                .body("transfer.to.id", equalTo("430211"))
                .body("transfer.state", equalTo("DRAFT"))
                .body("course.declinedBecause", equalTo("受移送机关有误"))
                .body("actions.find { it.name == 'submit' }.open", equalTo(true));
        step("yuelu-officer-1", id, "revision", letter("430211", "随便"))
                .then()
                .statusCode(422)
                .body("code", equalTo("LEGAL_BASIS_UNKNOWN"));
        step("yuelu-officer-1", id, "revision", letter("430211", BASIS), "\"1\"")
                .then()
                .statusCode(412);
    }

    @Test
    void the_receiver_is_told_what_happened_since_the_letter_went_out() {
        String id = issued();
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        view("yuhu-head", id).then().body("changes", empty());

        String matter = view("yuhu-head", id).path("transfer.matterId");
        As.account("yuelu-unit-head")
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "officers",
                                List.of(person("yuelu-officer-1"), person("yuelu-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);

        view("yuhu-head", id)
                .then()
                .body("changes.text", hasItem("长沙市岳麓区市场监督管理局指派办案人员核查"))
                .body("changes[0].actor", equalTo("岳麓区局办案机构负责人(演示)"));
        ok(step("yuhu-head", id, "acceptance", accepting(id)));
        view("yuhu-head", id).then().body("changes.size()", equalTo(2));
    }

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
    void until_its_letter_goes_out_a_transfer_is_the_sender_s_alone_whoever_reads_the_matter() {
        String matter = registered();
        String issued = draft("yuelu-officer-1", matter, "430100").path("transfer.id");
        ok(step("yuelu-officer-1", issued, "submission", "{}"));
        ok(step("yuelu-head", issued, "issue", "{}"));
        ok(step("yuelu-head", issued, "withdrawal", "{\"reason\":\"有误\"}"));
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

    private static Response preview(String letter) {
        return As.account("yuelu-officer-1").body(letter).post("/api/v1/transfers/letter-preview");
    }

    private static String letter(String matter, String to, String basis) {
        return "{\"matterId\":\"" + matter + "\"," + letter(to, basis).substring(1);
    }

    private static String letter(String to, String basis) {
        return "{\"to\":\"%s\",\"reason\":\"实际经营地不在本辖区\",\"legalBasis\":\"%s\"}"
                .formatted(to, basis);
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    private static String delivered() {
        String id = issued();
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        return id;
    }

    private static String issued() {
        Response drafted = draft("yuelu-officer-1", registered(), "430302");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String id = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "issue", "{}"));
        return id;
    }

    private static String registered() {
        return registered("430104");
    }

    private static String registered(String place) {
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"演示:平台店铺假冒专利","content":"演示","source":"REPORT_NAMED",
                                 "breach":"PATENT_PASSING_OFF","placeOfAct":"%s",
                                 "foundOn":"2026-01-05"}
                                """
                                        .formatted(place))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    private static Response draft(String account, String matter, String to) {
        return As.account(account)
                .body(
                        """
                        {"matterId":"%s","to":"%s","reason":"实际经营地不在本辖区",
                         "legalBasis":"《市场监督管理行政处罚程序规定》第十条、第十四条","attachments":["案源登记表"]}
                        """
                                .formatted(matter, to))
                .post("/api/v1/transfers");
    }

    private static String accepting(String id) {
        return "{\"seenMatterVersion\":"
                + view("yuhu-head", id).<Integer>path("matterVersion")
                + "}";
    }

    private static Response view(String account, String id) {
        return As.account(account).get("/api/v1/transfers/" + id);
    }

    private static String etag(String account, String id) {
        return view(account, id).header("ETag");
    }

    private static Response step(String account, String id, String step, String body) {
        return step(account, id, step, body, etag(account, id));
    }

    private static Response step(String account, String id, String step, String body, String seen) {
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/transfers/" + id + "/" + step);
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static long winners(List<Response> both) {
        return both.stream().filter(answer -> answer.statusCode() == 200).count();
    }

    private static Response loser(List<Response> both) {
        return both.stream().filter(answer -> answer.statusCode() != 200).findFirst().orElseThrow();
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> first = threads.submit(() -> after(start, one));
            Future<Response> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Response after(CyclicBarrier start, Callable<Response> act) throws Exception {
        start.await();
        return act.call();
    }
}
