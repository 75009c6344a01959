package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Service;

/**
 * Peaches out of season, with what proves it: photos and a ledger go from 炎陵 to 雨花, are checked one
 * by one and signed for; who held and fetched each is on record, and everybody was told.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceStoryIT {
    private static final String YUHUA = "430111";
    private static final String[] COLLECTORS = {"yanling-officer-1", "yanling-officer-2"};

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final EvidenceSteps evidence = new EvidenceSteps(door);
    private final Vault vault = new Vault(SharedSystem.system());

    @Test
    void evidence_goes_along_with_its_matter_and_is_signed_for_on_both_sides() {
        // Given
        itIs("2026-07-06");
        String matter = matter("证据移送之一");
        String photo = takenIn(matter, "现场照片", SampleFile.stall());
        String ledger = takenIn(matter, "销售台账复印件", SampleFile.ledger());
        String boxes =
                ok(evidence.takeIn(
                                "yanling-officer-1",
                                matter,
                                evidence.goods("包装箱(演示)", "2026-07-06", COLLECTORS)))
                        .text("evidenceId");
        List<String> items = List.of(photo, ledger, boxes);
        String transfer = issued(matter, items);

        // When
        Eventually.holds(
                () ->
                        assertThat(evidence.transfer("yanling-officer-1", transfer).status())
                                .isEqualTo(200));
        assertThat(evidence.dispatch("yanling-officer-1", transfer, "yanling-officer-2").code())
                .as("nothing is released before the receiver is known")
                .isEqualTo("EVIDENCE_RECEIVER_UNKNOWN");
        itIs("2026-07-08");
        ok(step("yuhua-liaison", transfer, "delivery"));
        ok(steps.accept("yuhua-head", transfer));
        assertThat(step("yuhua-liaison", transfer, "hand-over").code())
                .isEqualTo("OPEN_DEPENDENCY");
        eventually(() -> evidence.dispatch("yanling-officer-1", transfer, "yanling-officer-2"));
        for (String item : items) {
            ok(evidence.check("yuhua-officer-1", transfer, item));
        }
        ok(evidence.accept("yuhua-officer-1", transfer, "yuhua-officer-2"));
        eventually(() -> step("yuhua-liaison", transfer, "hand-over"));

        // Then
        Answer closed = ok(steps.matter("yuhua-head", matter));
        assertThat(Look.texts(closed.body().path("letters"), "kind"))
                .contains("TRANSFER_LETTER", "EVIDENCE_LIST", "EVIDENCE_RECEIPT");
        assertThat(Look.numbers(closed)).anyMatch(number -> number.contains("证移〔2026〕"));
        Eventually.holds(
                () ->
                        assertThat(evidence.transfer("yanling-head", transfer).text("state"))
                                .isEqualTo("CLOSED"));
        assertThat(
                        Look.texts(
                                ok(evidence.items("yuhua-head", matter)).body().path("items"),
                                "holder"))
                .containsOnly(YUHUA);
        Answer chain = ok(evidence.custody("yuhua-officer-1", photo));
        assertThat(Look.texts(chain.body().path("items"), "action"))
                .containsSubsequence(
                        "COLLECTED", "LISTED", "DISPATCHED", "DIGEST_VERIFIED", "ACCEPTED");
        assertThat(chain.body().path("whole").asBoolean()).isTrue();
    }

    @Test
    void whoever_fetches_an_item_stands_in_its_chain_and_gets_what_was_taken_in() throws Exception {
        // Given
        itIs("2026-07-06");
        String matter = matter("证据调取");
        String ledger = takenIn(matter, "销售台账复印件", SampleFile.ledger());

        // When
        HttpResponse<byte[]> fetched = evidence.fetch("yanling-unit-head", ledger, "核对金额(演示)");

        // Then
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(Files.readAllBytes(SampleFile.ledger().place()));
        assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(
                        Look.texts(
                                ok(evidence.custody("yanling-officer-1", ledger))
                                        .body()
                                        .path("items"),
                                "action"))
                .containsExactly("COLLECTED", "DOWNLOADED");
        assertThat(evidence.item("kaifu-officer-1", ledger).status()).isEqualTo(404);
    }

    @Test
    void what_does_not_agree_with_the_list_is_settled_before_anything_is_accepted() {
        // Given
        itIs("2026-07-06");
        String matter = matter("证据差异");
        String photo = takenIn(matter, "现场照片", SampleFile.box());
        String boxes =
                ok(evidence.takeIn(
                                "yanling-officer-1",
                                matter,
                                evidence.goods("包装箱(演示)", "2026-07-06", COLLECTORS)))
                        .text("evidenceId");
        String transfer = issued(matter, List.of(photo, boxes));
        ok(step("yuhua-liaison", transfer, "delivery"));
        ok(steps.accept("yuhua-head", transfer));
        eventually(() -> evidence.dispatch("yanling-officer-1", transfer, "yanling-officer-2"));

        // When
        ok(evidence.check("yuhua-officer-1", transfer, photo));
        ok(evidence.count("yuhua-officer-1", transfer, boxes, "118", "短少2箱(演示)"));
        Answer early = evidence.accept("yuhua-officer-1", transfer, "yuhua-officer-2");
        ok(
                evidence.resolve(
                        "yuhua-officer-1",
                        transfer,
                        boxes,
                        "TAKEN_WITH_NOTE",
                        "移送机关确认短少2箱,按实收数接收(演示)"));
        Answer accepted = evidence.accept("yuhua-officer-1", transfer, "yuhua-officer-2");

        // Then
        assertThat(early.code()).isEqualTo("EVIDENCE_DISCREPANCY_OPEN");
        assertThat(ok(accepted).text("state")).isEqualTo("ACCEPTED");
        Answer taken = ok(evidence.item("yuhua-officer-1", boxes));
        assertThat(taken.body().at("/quantity/amount").asText()).isEqualTo("120");
        assertThat(taken.body().at("/counted/amount").asText()).isEqualTo("118");
    }

    @Test
    void a_flipped_bit_is_found_at_the_check_and_by_the_rounds_of_the_vault() throws Exception {
        // Given
        itIs("2026-07-06");
        String matter = matter("证据受损");
        String photo = takenIn(matter, "现场照片", SampleFile.stall());
        String transfer = issued(matter, List.of(photo));
        ok(step("yuhua-liaison", transfer, "delivery"));
        ok(steps.accept("yuhua-head", transfer));
        eventually(() -> evidence.dispatch("yanling-officer-1", transfer, "yanling-officer-2"));

        // When
        vault.flipOneBit(photo);
        ok(evidence.check("yuhua-officer-1", transfer, photo));
        vault.walkTheRounds();

        // Then
        Answer seen = ok(evidence.transfer("yuhua-officer-1", transfer));
        assertThat(seen.body().path("items").path(0).path("discrepancy").path("kind").asText())
                .isEqualTo("DIGEST_MISMATCH");
        assertThat(
                        evidence.resolve(
                                        "yuhua-officer-1",
                                        transfer,
                                        photo,
                                        "TAKEN_WITH_NOTE",
                                        "照收(演示)")
                                .code())
                .isEqualTo("DIGEST_MISMATCH");
        Eventually.holds(
                () ->
                        assertThat(
                                        ok(evidence.item("yanling-officer-1", photo))
                                                .text("digestState"))
                                .isEqualTo("DAMAGED"));
        assertThat(
                        Look.texts(
                                ok(evidence.custody("yanling-officer-1", photo))
                                        .body()
                                        .path("items"),
                                "action"))
                .contains("DIGEST_FAILED", "DISCREPANCY_RECORDED");
    }

    @Test
    void everybody_concerned_is_told_and_the_page_says_who_has_opened() {
        // Given
        itIs("2026-07-06");
        String matter = matter("告知");
        String photo = takenIn(matter, "现场照片", SampleFile.stall());
        String transfer = issued(matter, List.of(photo));

        // When
        Eventually.holds(
                () ->
                        assertThat(sentences(door.as("yuhua-liaison"), matter))
                                .anyMatch(sentence -> sentence.contains("移送")));
        String notice =
                door.as("yuhua-liaison")
                        .get("/api/v1/notices")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("matterId").asText().equals(matter))
                        .findFirst()
                        .orElseThrow()
                        .path("noticeId")
                        .asText();
        ok(door.as("yuhua-liaison").post("/api/v1/notices/" + notice + "/opening", Map.of()));
        ok(step("yuhua-liaison", transfer, "delivery"));

        // Then
        Eventually.holds(
                () ->
                        assertThat(
                                        ok(door.as("yanling-head")
                                                        .get(
                                                                "/api/v1/notices/told?matter="
                                                                        + matter))
                                                .body()
                                                .toString())
                                .contains("ACTED"));
        assertThat(door.as("kaifu-officer-1").get("/api/v1/notices/told?matter=" + matter).status())
                .isEqualTo(404);
        Eventually.holds(
                () ->
                        assertThat(metrics(Service.NOTIFICATION_SERVICE))
                                .contains("lianban_notices_gaps{kind=\"FACT_WITHOUT_PLAN\"}"));
        assertThat(Records.of(Service.NOTIFICATION_SERVICE).rows("select event_id from parked"))
                .isEmpty();
    }

    private static String metrics(Service service) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                SharedSystem.system().management(service).resolve("/q/metrics"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> sentences(Caller person, String matter) {
        return person.get("/api/v1/notices")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("matterId").asText().equals(matter))
                .map(item -> item.path("sentence").asText())
                .toList();
    }

    private String matter(String occasion) {
        String matter = ok(steps.register("yanling-officer-1", lead(occasion))).text("matterId");
        ok(steps.assign("yanling-unit-head", matter, COLLECTORS));
        return matter;
    }

    private String takenIn(String matter, String title, SampleFile file) {
        Map<String, ?> particulars =
                file.mediaType().equals("application/pdf")
                        ? evidence.copy(title + "(演示)", "2026-07-06", COLLECTORS)
                        : evidence.photo(title + "(演示)", "2026-07-06", COLLECTORS);
        return ok(evidence.takeIn("yanling-officer-1", matter, particulars, file))
                .text("evidenceId");
    }

    // The list can name only what case-service has heard of.
    private String issued(String matter, List<String> items) {
        Answer draft =
                eventually(
                        () ->
                                steps.draft(
                                        "yanling-officer-1",
                                        matter,
                                        YUHUA,
                                        "违法行为发生在雨花区(演示)",
                                        items));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(step("yanling-officer-1", transfer, "submission"));
        ok(steps.tellInformant("yanling-officer-1", matter, "2026-07-06", YUHUA));
        ok(step("yanling-head", transfer, "issue"));
        return transfer;
    }

    private Answer step(String person, String transfer, String step) {
        return steps.step(person, transfer, step, Map.of());
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    /** What another service's fact makes possible is tried until it has arrived. */
    private static Answer eventually(Supplier<Answer> act) {
        Answer[] last = new Answer[1];
        Eventually.holds(
                () -> {
                    last[0] = act.get();
                    assertThat(last[0].isRefused()).as(last[0].body().toString()).isFalse();
                });
        return last[0];
    }

    private static Map<String, ?> lead(String occasion) {
        return Map.of(
                "title",
                "雨花区某果品商行涉嫌冒用炎陵黄桃证明商标 " + occasion + "(演示)",
                "content",
                "权利人协会举报:箱体标注「炎陵黄桃」,非产季销售(演示)",
                "source",
                "RIGHT_HOLDER_REPORT",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                YUHUA,
                "actFrom",
                "2026-06-26",
                "foundOn",
                "2026-07-06",
                "rights",
                List.of(DemoLeads.PEACH_MARK),
                "informant",
                Map.of("name", "桃农协会联系人(演示)", "phone", "00000007062", "anonymous", false));
    }
}
