package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A transfer over HTTP: letters, refusals, races. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferIT {

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
                .body("course.designation.superior.id", equalTo("430000"));
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
        Response registered =
                As.account("yuelu-officer-1")
                        .body(
                                """
                                {"title":"演示:平台店铺假冒专利","content":"演示","source":"REPORT_NAMED",
                                 "breach":"PATENT_PASSING_OFF","placeOfAct":"430104",
                                 "foundOn":"2026-01-05"}
                                """)
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    private static Response draft(String account, String matter, String to) {
        return As.account(account)
                .body(
                        """
                        {"matterId":"%s","to":"%s","reason":"实际经营地不在本辖区",
                         "legalBasis":"程序规定第十条、第十四条","attachments":["案源登记表"]}
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
