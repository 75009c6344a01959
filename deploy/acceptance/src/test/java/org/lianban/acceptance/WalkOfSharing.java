package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.Beginning.COLLEAGUE;
import static org.lianban.acceptance.Beginning.HEAD;
import static org.lianban.acceptance.Beginning.OFFICER;
import static org.lianban.acceptance.Beginning.YUELU;
import static org.lianban.acceptance.Relation.ASKED;
import static org.lianban.acceptance.Relation.ASKS;
import static org.lianban.acceptance.Relation.GIVES;
import static org.lianban.acceptance.Relation.ITS_OFFICE;
import static org.lianban.acceptance.Relation.OFFERED;
import static org.lianban.acceptance.Relation.PROPOSES;
import static org.lianban.acceptance.Relation.SHARES;
import static org.lianban.acceptance.Relation.SHARES_CARD;
import static org.lianban.acceptance.Relation.WRITES;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A matter of 岳麓 of which 株洲 is shown the card and a letter, then all but what is secret; what is
 * said, proposed and asked for then, and what belongs to one person; then what is kept secret. At
 * each moment somebody is told.
 */
final class WalkOfSharing {
    private static final String ZHUZHOU = "430200";
    private static final String GUEST = "zhuzhou-liaison";
    private static final String PROPOSER = "zhuzhou-officer-1";
    private static final int FORBIDDEN = 403;

    private final Door door;
    private final Steps steps;
    private final SightSteps sight;
    private final EvidenceSteps evidence;
    private final LetterSteps letters;
    private final Beginning beginning;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    WalkOfSharing(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.sight = new SightSteps(door);
        this.evidence = new EvidenceSteps(door);
        this.letters = new LetterSteps(door);
        this.beginning = new Beginning(door, today, occasion, _ -> {});
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    void shownToOthers() {
        Moment.Next next = beginning.reported("共享");
        String matter = next.id("matterId");
        String to = occasion + " 某公司(演示)";
        String letter = letters.issued(matter, to, beginning.soon());
        next.id("letterId", letter).id("letterTo", to);

        Answer goods =
                evidence.takeIn(
                        OFFICER,
                        matter,
                        evidence.goods(occasion, today.toString(), OFFICER, COLLEAGUE));
        String item = goods.orThrow("goods").text("evidenceId");
        next.id("evidenceId", item);

        String card =
                shared(
                        matter,
                        "OPEN",
                        Map.of("documents", List.of(letter), "evidence", List.of(item)));
        next.id("shareId", card).office(ZHUZHOU, OFFERED, SHARES_CARD);
        tell(next, "card shared", "VERIFYING", "READY", "OPEN", "SHARE_ACCEPTED");
        onShare(HEAD, card, "recall", Map.of("reason", "改为内部(演示)"));

        next.id("shareId", shared(matter, "INTERNAL", Map.of()));
        next.id("clockId", clockOf(matter));
        next.id("shareRequestId", asked()).id("commentId", said(matter));
        next.id("proposalId", proposed(matter))
                .id("proposer", PROPOSER)
                .id("uploadId", announced(matter));
        Eventually.holds(() -> next.id("noticeId", noticeOf(matter)));
        next.office(ZHUZHOU, SHARES, OFFERED, ASKS, PROPOSES)
                .office(YUELU, WRITES, ITS_OFFICE, GIVES, ASKED)
                .owner(OFFICER);
        tell(
                next,
                "shared and talked about",
                "VERIFYING",
                "READY",
                "OPEN",
                "SHARE_ACCEPTED",
                "SHARE_ASKED",
                "PROPOSAL_OPEN");

        OnceHeard.of(() -> sight.markSecret(HEAD, matter, letter)).orThrow("mark");
        OnceHeard.of(() -> sight.markSecret(HEAD, matter, item)).orThrow("mark");
        Eventually.holds(() -> withheld(item));
        next.id("documentId", letter).lasting("SECRET");
        tell(
                next,
                "shared, its letter and goods secret",
                "VERIFYING",
                "READY",
                "OPEN",
                "SHARE_ACCEPTED",
                "SHARE_ASKED",
                "PROPOSAL_OPEN");
    }

    // Evidence hears of a mark a moment later.
    private void withheld(String item) {
        assertThat(door.as(GUEST).get("/api/v1/evidence/" + item).status()).isEqualTo(FORBIDDEN);
    }

    private String clockOf(String matter) {
        JsonNode clock = steps.matter(OFFICER, matter).orThrow("page").body().at("/clocks/0");
        return Objects.requireNonNull(clock.get("clockId"), "a clock").asText();
    }

    private String shared(String matter, String fieldClass, Map<String, List<String>> named) {
        Map<String, Object> conditions = SightSteps.conditions(fieldClass);
        conditions.putAll(named);
        String share =
                OnceHeard.of(() -> sight.offer(HEAD, matter, ZHUZHOU, conditions))
                        .orThrow("offer")
                        .text("id");
        onShare(GUEST, share, "acceptance", Map.of());
        return share;
    }

    private void onShare(String person, String share, String act, Map<String, ?> body) {
        sight.onShare(person, share, act, body).orThrow(act);
    }

    /** Of a number that may be anybody's. */
    private String asked() {
        return sight.ask(GUEST, YUELU, "演示1号", SightSteps.conditions("INTERNAL"))
                .orThrow("request")
                .text("id");
    }

    private String said(String matter) {
        return door.as(OFFICER)
                .post(
                        "/api/v1/matters/" + matter + "/comments",
                        Map.of("reach", "ALL_OFFICES", "text", occasion + " 先核实地址(演示)"))
                .orThrow("comment")
                .text("id");
    }

    private String proposed(String matter) {
        return door.as(PROPOSER)
                .post(
                        "/api/v1/matters/" + matter + "/proposals",
                        Map.of("kind", "TAKE_MEASURE", "text", "先行登记保存(演示)", "reason", "可能转移(演示)"),
                        steps.matter(PROPOSER, matter))
                .orThrow("proposal")
                .text("id");
    }

    private String announced(String matter) {
        return OnceHeard.of(
                        () ->
                                evidence.begin(
                                        OFFICER,
                                        matter,
                                        evidence.photo(
                                                occasion, today.toString(), OFFICER, COLLEAGUE),
                                        SampleFile.box()))
                .orThrow("upload")
                .text("uploadId");
    }

    private String noticeOf(String matter) {
        return door.as(OFFICER)
                .get("/api/v1/notices")
                .orThrow("notices")
                .body()
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("matterId").asText().equals(matter))
                .map(notice -> notice.path("noticeId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no notice yet"));
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }
}
