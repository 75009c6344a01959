package org.lianban.evidence.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Item;

@QuarkusTest
@WithTestResource(RealParts.class)
class OpeningIT {
    // More than three segments of the cipher, and no whole number of them.
    private static final int LENGTH = 200_001;
    private static final byte[] BYTES = bytes();
    private static final int MORE_THAN_CONNECTIONS = 40;

    @Inject EvidenceAtHand scene;

    private String officer = "";

    @BeforeEach
    void a_matter_with_an_officer() {
        scene.begins(YUELU, XIANGTAN);
        officer = scene.person(YUELU, "OFFICER");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=1-2, 1, 2",
        "bytes=0-65535, 0, 65535",
        "bytes=65400-65700, 65400, 65700",
        "bytes=65000-131500, 65000, 131500",
        "bytes=131072-, 131072, 200000",
        "bytes=-1, 200000, 200000",
        "bytes=-70000, 130001, 200000",
        "bytes=-999999, 0, 200000",
        "bytes=199999-999999, 199999, 200000",
        "bytes=0-, 0, 200000"
    })
    void a_range_is_these_bytes_and_no_others(String range, int first, int last) {
        // Given
        String content = open(pdf(), "VIEW", null);
        // When
        Response answer = As.account(officer).header("Range", range).get(content);
        // Then
        answer.then()
                .statusCode(206)
                .header("Content-Range", "bytes " + first + "-" + last + "/" + LENGTH)
                .header("Content-Length", String.valueOf(last - first + 1));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(BYTES, first, last + 1));
    }

    @ParameterizedTest
    @CsvSource({"bytes=200001-", "bytes=-0", "bytes=99999999999999999999-"})
    void bytes_that_are_not_there_are_refused(String range) {
        As.account(officer)
                .header("Range", range)
                .get(open(pdf(), "VIEW", null))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + LENGTH)
                .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bytes=0-1,5-6   |
                    bytes=9-1       |
                    lines=1-2       |
                    bytes=0-1       | "of something else"
                    """)
    void what_is_no_single_range_of_this_is_answered_with_the_whole(
            String range, @Nullable String ifRange) {
        // When
        Response answer =
                As.account(officer)
                        .header("Range", range)
                        .header("If-Range", ifRange == null ? "" : ifRange)
                        .get(open(pdf(), "VIEW", null));
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(BYTES);
    }

    @Test
    void a_range_of_what_is_still_the_same_is_given() {
        // Given
        String content = open(pdf(), "VIEW", null);
        String tag = As.account(officer).head(content).header("ETag");
        // When
        Response answer =
                As.account(officer)
                        .header("Range", "bytes=5-9")
                        .header("If-Range", tag)
                        .get(content);
        // Then
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(BYTES, 5, 10));
    }

    @Test
    void a_pdf_to_look_at_is_shown_and_runs_nowhere() {
        As.account(officer)
                .get(open(pdf(), "VIEW", null))
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header(
                        "Content-Disposition",
                        "inline; filename*=UTF-8''%E8%B4%A6%E5%86%8C%20%281%29.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'")
                .header("Cache-Control", "no-store")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(LENGTH));
    }

    @Test
    void to_fetch_it_is_to_get_a_file_whatever_it_is() {
        As.account(officer)
                .get(open(pdf(), "DOWNLOAD", null))
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''%E8%B4%A6%E5%86%8C%20%281%29.pdf");
    }

    @Test
    void its_head_says_the_same_and_nothing_more() {
        // Given
        String content = open(pdf(), "VIEW", null);
        // When
        Response head = As.account(officer).head(content);
        // Then
        head.then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(LENGTH))
                .header("Content-Type", "application/pdf")
                .header("Accept-Ranges", "bytes");
        assertThat(head.header("Repr-Digest"))
                .isEqualTo(As.account(officer).get(content).header("Repr-Digest"))
                .startsWith("sha-256=:");
    }

    @Test
    void what_a_browser_would_run_is_not_shown() {
        Item page = scene.item(BYTES, "a.html", "text/html", false);
        ask(officer, page, "VIEW", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_NOT_SHOWN"));
    }

    @Test
    void the_view_says_as_what_it_is_shown_and_whether_a_reason_is_needed() {
        As.account(officer)
                .get(path(pdf()))
                .then()
                .body("file.shownAs", equalTo("PDF"))
                .body("actions.find { it.name == 'view' }.needsReason", equalTo(false));
        As.account(officer)
                .get(path(scene.item(BYTES, "a.html", "text/html", true)))
                .then()
                .body("file.shownAs", nullValue())
                .body("actions.find { it.name == 'view' }.code", equalTo("EVIDENCE_NOT_SHOWN"))
                .body("actions.find { it.name == 'download' }.needsReason", equalTo(true));
    }

    @Test
    void a_sensitive_item_is_opened_for_a_reason() throws Exception {
        // Given
        Item item = scene.item(BYTES, "a.pdf", "application/pdf", true);
        ask(officer, item, "VIEW", " ")
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_REASON_REQUIRED"));
        // When
        open(item, "VIEW", "核对身份");
        // Then
        custody(item)
                .then()
                .body("items.action", equalTo(List.of("COLLECTED", "VIEWED")))
                .body("items[1].particulars.reason", equalTo("核对身份"))
                .body("items[1].actor.officeName", equalTo("岳麓局（演示）"))
                .body("whole", equalTo(true));
        assertThat(scene.facts("purpose")).contains("EvidenceOpened VIEW");
    }

    @Test
    void what_somebody_else_opened_is_not_there_but_his_asking_is_noted() {
        // Given
        Item item = pdf();
        String content = open(item, "VIEW", null);
        String other = scene.person(YUELU, "OFFICER");
        // When
        Response answer = As.account(other).get(content);
        // Then
        answer.then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        custody(item)
                .then()
                .body("items[2].action", equalTo("ACCESS_DENIED"))
                .body("items[2].particulars.result", equalTo("OPENING_OF_ANOTHER"));
    }

    @Test
    void an_opening_ends() throws Exception {
        // Given
        String content = open(pdf(), "VIEW", null);
        String opening = content.substring(content.lastIndexOf('=') + 1);
        // When
        scene.tamper(
                "update evidence_opening set opened_at = now() - interval '2 hours',"
                        + " until = now() - interval '1 hour' where opening_id = '"
                        + opening
                        + "'");
        // Then
        As.account(officer)
                .get(content)
                .then()
                .statusCode(403)
                .body("code", equalTo("EVIDENCE_OPENING_ENDED"));
    }

    @Test
    void who_sees_the_matter_without_the_right_is_refused_and_noted() {
        // Given
        Item item = pdf();
        String foreigner = scene.person(XIANGTAN, "OFFICER");
        String administrator = scene.person(YUELU, "SYSTEM_ADMINISTRATOR");
        // When
        Response first = ask(foreigner, item, "VIEW", null);
        Response second = ask(administrator, item, "DOWNLOAD", null);
        // Then
        first.then().statusCode(403).body("code", equalTo("EVIDENCE_ACCESS_DENIED"));
        second.then().statusCode(403).body("code", equalTo("EVIDENCE_ACCESS_DENIED"));
        custody(item)
                .then()
                .body("items[1].action", equalTo("ACCESS_DENIED"))
                .body("items[1].actor.office", equalTo("430300"))
                .body("items[1].log", equalTo("lianban/custody/430300"))
                .body("items[2].action", equalTo("ACCESS_DENIED"))
                .body("items[3]", nullValue())
                .body("whole", equalTo(true));
    }

    @Test
    void what_an_item_s_page_says_to_whoever_may_not_read_it_claims_no_note_of_that() {
        // Given
        Item item = pdf();
        String foreigner = scene.person(XIANGTAN, "OFFICER");
        // When
        Response page = As.account(foreigner).get(path(item));
        // Then
        page.then()
                .statusCode(200)
                .body("actions.find { it.name == 'view' }.code", equalTo("EVIDENCE_ACCESS_DENIED"))
                .body(
                        "actions.find { it.name == 'view' }.reason",
                        equalTo(
                                "只有办理本案、保管或者收集该证据（因协查收集的，至请求机关接收时为止），以及经共享指明该证据的机关中参与办案的人员可以查看、下载；"
                                        + "被拒绝的查看、下载请求均记入保管记录。"));
        custody(item).then().body("items[1]", nullValue());
    }

    @Test
    void many_who_are_refused_at_once_do_not_wait_for_each_other_s_connections() {
        // Given
        Item item = pdf();
        String foreigner = scene.person(XIANGTAN, "OFFICER");
        // When
        List<Integer> answers;
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked =
                    Stream.generate(
                                    () ->
                                            together.submit(
                                                    () ->
                                                            ask(foreigner, item, "VIEW", null)
                                                                    .statusCode()))
                            .limit(MORE_THAN_CONNECTIONS)
                            .toList();
            answers = asked.stream().map(OpeningIT::answered).toList();
        }
        // Then
        assertThat(answers).hasSize(MORE_THAN_CONNECTIONS).containsOnly(403);
        custody(item)
                .then()
                .body(
                        "items.action.count { it == 'ACCESS_DENIED' }",
                        equalTo(MORE_THAN_CONNECTIONS))
                .body("whole", equalTo(true));
    }

    @Test
    void a_stranger_finds_nothing_and_leaves_no_trace() {
        // Given
        Item item = pdf();
        String stranger = scene.person(EvidenceAtHand.YUHU, "OFFICER");
        Response unknown = ask(stranger, UUID.randomUUID().toString(), "VIEW", null);
        // When
        Response hidden = ask(stranger, item, "VIEW", null);
        Response chain = As.account(stranger).get(path(item) + "/custody");
        // Then
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(answer(hidden)).isEqualTo(answer(unknown));
        assertThat(answer(chain)).isEqualTo(answer(unknown));
        custody(item).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_command_sent_twice_is_one_opening_and_one_entry() {
        // Given
        Item item = pdf();
        String key = UUID.randomUUID().toString();
        // When
        Response first = ask(officer, item.id().toString(), Map.of("purpose", "VIEW"), key);
        Response again = ask(officer, item.id().toString(), Map.of("purpose", "VIEW"), key);
        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        custody(item).then().body("items.size()", equalTo(2));
    }

    private static int answered(Future<Integer> asked) {
        try {
            return asked.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer came", e);
        }
    }

    private Item pdf() {
        return scene.item(BYTES, "账册 (1).pdf", "application/pdf", false);
    }

    private String open(Item item, String purpose, @Nullable String reason) {
        return ask(officer, item, purpose, reason)
                .then()
                .statusCode(201)
                .extract()
                .path("contentUrl");
    }

    private static Response ask(
            String account, Item item, String purpose, @Nullable String reason) {
        return ask(account, item.id().toString(), purpose, reason);
    }

    private static Response ask(
            String account, String item, String purpose, @Nullable String reason) {
        Map<String, String> body =
                reason == null
                        ? Map.of("purpose", purpose)
                        : Map.of("purpose", purpose, "reason", reason);
        return ask(account, item, body, UUID.randomUUID().toString());
    }

    private static Response ask(String account, String item, Map<String, String> body, String key) {
        return As.account(account)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/evidence/" + item + "/openings");
    }

    private Response custody(Item item) {
        return As.account(officer).get(path(item) + "/custody");
    }

    private static String path(Item item) {
        return "/api/v1/evidence/" + item.id();
    }

    private static String answer(Response response) {
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[LENGTH];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
