package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the boxes of the peaches come from: 雨花 asks 荷塘, which looks, collects and answers, hands
 * over what proves it, and has a case of its own after that. It never sees the one it assists in.
 */
final class HetangAssists {
    private static final String YUHUA = "430111";
    private static final String HETANG = "430202";
    private static final String ASKING = "yuhua-officer-1";
    private static final String ASKING_COLLEAGUE = "yuhua-officer-2";
    private static final String ASKING_HEAD = "yuhua-head";
    private static final String LIAISON = "hetang-liaison";
    private static final String UNIT_HEAD = "hetang-unit-head";
    private static final String HEAD = "hetang-head";
    private static final String OFFICER = "hetang-officer-1";
    private static final String COLLEAGUE = "hetang-officer-2";
    private static final String REASON = "涉案包装箱标注由你区企业印制,需查明印制情况(演示)";
    private static final String FOUND = "该公司印制包装箱,不能提供商标注册人的委托书(演示)";
    private static final List<Map<String, String>> ITEMS =
            List.of(
                    AssistanceSteps.item("SITE_CHECK", "现场检查荷塘××印刷有限公司(演示)"),
                    AssistanceSteps.item("COLLECT_DOCS", "调取该公司2026年包装箱订单和销售台账(演示)"),
                    AssistanceSteps.item("IDENTIFY_SUPPLIER", "查明包装箱的委托人(演示)"));

    private static final List<Map<String, String>> SEIZURE =
            List.of(AssistanceSteps.item("SITE_CHECK", "请代为扣押包装箱(演示)"));

    private final Door door;
    private final Steps steps;
    private final AssistanceSteps assistance;
    private final EvidenceSteps evidence;

    HetangAssists(Door door) {
        this.door = door;
        this.steps = new Steps(door);
        this.assistance = new AssistanceSteps(door);
        this.evidence = new EvidenceSteps(door);
    }

    /** From the letter to the rating; what came of it lies with the case. */
    void inCase(String matter) {
        String request = asked(matter);
        received(matter, request);
        foundMore(request);
        List<String> items = answered(request);
        replied(matter, request, items);
        handedOver(matter, request, items);
        closed(matter, request);
        isStillHidden(matter);
    }

    private String asked(String matter) {
        itIs("2026-07-16");
        Answer seizure = assistance.draft(ASKING, matter, HETANG, REASON, SEIZURE);
        assertThat(seizure.code()).isEqualTo("COERCION_NOT_DELEGABLE");
        String request = ok(assistance.draft(ASKING, matter, HETANG, REASON, ITEMS)).text("id");
        assertThat(assistance.request(LIAISON, request).status()).isEqualTo(404);
        assertThat(step(ASKING, request, "issue").code()).isEqualTo("ROLE_REQUIRED");
        assertThat(door.as(ASKING_HEAD).page("/api/v1/assistance/" + request + "/letter-preview"))
                .contains("协助调查函", "现场检查", "调取书证", "追查供货来源", REASON)
                .contains("自收到本函之日起十五个工作日内");
        assertThat(ok(step(ASKING_HEAD, request, "issue")).text("state")).isEqualTo("ISSUED");
        Answer seen = assistance.request(LIAISON, request);
        assertThat(seen.body().at("/rounds/0/letterNumber").asText()).matches("长雨市监协查〔2026〕\\d+号");
        assertThat(Look.running(seen)).isEqualTo("DL-25f 2026-07-20");
        assertThat(turn(LIAISON, request)).isEqualTo("receive-assistance");
        isStillHidden(matter);
        return request;
    }

    private void received(String matter, String request) {
        itIs("2026-07-17");
        ok(step(LIAISON, request, "receipt"));
        for (String person : List.of(HEAD, ASKING)) {
            assertThat(Look.running(assistance.request(person, request)))
                    .as(person)
                    .isEqualTo("DL-05 2026-08-07");
        }
        Answer seen = steps.matter(ASKING_HEAD, matter);
        assertThat(Look.outcome(seen, HETANG, "DL-25f")).containsExactly("MET");
        assertThat(Look.due(seen, HETANG, "DL-05")).containsExactly("2026-08-07");
        assertThat(assistance.assign(UNIT_HEAD, request, OFFICER).code())
                .isEqualTo("OFFICER_MIN_TWO");
        ok(assistance.assign(UNIT_HEAD, request, OFFICER, COLLEAGUE));
        assertThat(turn(COLLEAGUE, request)).isEqualTo("answer-assistance");
    }

    /** To print the mark is a breach in 荷塘 itself (商标法57(4)): 荷塘's own lead, and then its case. */
    private void foundMore(String request) {
        itIs("2026-07-20");
        Answer letter = assistance.request(OFFICER, request);
        String lead = ok(steps.register(OFFICER, printing(letter))).text("matterId");
        assertThat(Look.due(steps.matter(HEAD, lead), HETANG, "DL-01"))
                .containsExactly("2026-08-10");
        ok(assistance.on(OFFICER, request, "spin-off", Map.of("matterId", lead)));
        JsonNode linked = ok(assistance.request(ASKING, request)).body().path("spinOff");
        assertThat(linked.path("number").asText()).matches("XS-株荷-2026-\\d{6}");
        assertThat(linked.has("matterId")).isFalse();
        assertThat(steps.matter(ASKING_HEAD, lead).status()).isEqualTo(404);

        itIs("2026-07-28");
        ok(steps.assign(UNIT_HEAD, lead, OFFICER, COLLEAGUE));
        ok(steps.file(HEAD, lead));
        assertThat(Look.outcome(steps.matter(HEAD, lead), HETANG, "DL-01")).containsExactly("MET");
    }

    /** What was collected lies in 雨花's case; the answers are 荷塘's alone until the head replies. */
    private List<String> answered(String request) {
        itIs("2026-07-31");
        assertThat(assistance.request(HEAD, request).text("uploadTicket")).isEmpty();
        String orders =
                takenIn(
                        request,
                        evidence.photo("订单簿照片(演示)", "2026-07-20", OFFICER, COLLEAGUE),
                        SampleFile.stall());
        String ledger =
                takenIn(
                        request,
                        evidence.copy("销售台账(演示)", "2026-07-20", OFFICER, COLLEAGUE),
                        SampleFile.ledger());
        ok(assistance.answer(OFFICER, request, 1, AssistanceSteps.done(FOUND)));
        ok(assistance.answer(COLLEAGUE, request, 3, AssistanceSteps.done("委托人为雨花区某果品商行(演示)")));
        Map<String, ?> papers = AssistanceSteps.done("附订单簿照片和销售台账(演示)", orders, ledger);
        ok(OnceHeard.of(() -> assistance.answer(OFFICER, request, 2, papers)));
        Answer unsealed = ok(assistance.request(ASKING, request));
        assertThat(Look.texts(unsealed.body().path("items"), "state")).containsOnly("OPEN");
        assertThat(unsealed.body().toString()).doesNotContain(FOUND);
        assertThat(turn(HEAD, request)).isEqualTo("reply-assistance");
        return List.of(orders, ledger);
    }

    private String takenIn(String request, Map<String, ?> particulars, SampleFile file) {
        String ticket = ok(assistance.request(OFFICER, request)).text("uploadTicket");
        String item =
                ok(evidence.takeInUnder(ticket, OFFICER, particulars, file)).text("evidenceId");
        JsonNode taken = ok(evidence.item(COLLEAGUE, item)).body();
        assertThat(taken.at("/file/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(taken.at("/file/sm3").asText()).matches("[0-9a-f]{64}");
        assertThat(taken.path("holder").asText()).isEqualTo(HETANG);
        assertThat(taken.path("assistanceId").asText()).isEqualTo(request);
        assertThat(taken.has("matterId")).isFalse();
        return item;
    }

    private void replied(String matter, String request, List<String> items) {
        assertThat(ok(step(HEAD, request, "reply")).text("state")).isEqualTo("REPLIED");
        Answer seen = ok(assistance.request(ASKING, request));
        assertThat(Look.texts(seen.body().path("items"), "state"))
                .containsExactly("ANSWERED", "ANSWERED", "ANSWERED");
        JsonNode reply = seen.body().at("/replies/0");
        assertThat(reply.path("letterNumber").asText()).matches("株荷市监协复〔2026〕\\d+号");
        assertThat(reply.path("on").asText()).isEqualTo("2026-07-31");
        assertThat(reply.path("late").asBoolean()).isFalse();
        assertThat(reply.path("complete").asBoolean()).isTrue();
        assertThat(reply.at("/list/letterNumber").asText()).matches("株荷市监证移〔2026〕\\d+号");
        assertThat(letter(reply)).contains(FOUND);
        assertThat(letter(reply.path("list")))
                .contains("订单簿照片(演示)", "销售台账(演示)")
                .contains(digests(items));
        Answer file = steps.matter(ASKING_HEAD, matter);
        assertThat(Look.outcome(file, HETANG, "DL-05")).containsExactly("MET");
        assertThat(Look.due(file, YUHUA, "DL-25g")).containsExactly("2026-08-14");
        assertThat(Look.texts(file.body().path("letters"), "kind"))
                .contains("ASSISTANCE_REQUEST", "RECEIPT", "ASSISTANCE_REPLY", "EVIDENCE_LIST");
        assertThat(turn(ASKING, request)).isEqualTo("close-assistance");
        assertThat(rated(request).code()).isEqualTo("ASSISTANCE_EVIDENCE_ON_ITS_WAY");
    }

    /** Two of 荷塘 send, two of 雨花 take over, who collected nothing of it. */
    private void handedOver(String matter, String request, List<String> items) {
        itIs("2026-08-03");
        String way =
                ok(assistance.request(ASKING, request))
                        .body()
                        .at("/replies/0/list/transferId")
                        .asText();
        ok(OnceHeard.of(() -> evidence.dispatch(OFFICER, way, COLLEAGUE)));
        assertThat(evidence.transfer(OFFICER, way).body().has("matterId")).isFalse();
        for (String item : items) {
            ok(evidence.check(ASKING, way, item));
        }
        assertThat(evidence.accept(OFFICER, way, COLLEAGUE).code()).isEqualTo("NOT_ADDRESSEE");
        assertThat(ok(evidence.accept(ASKING, way, ASKING_COLLEAGUE)).text("state"))
                .isEqualTo("ACCEPTED");
        assertThat(Look.texts(ok(evidence.items(ASKING, matter)).body().path("items"), "holder"))
                .containsOnly(YUHUA);
        Answer chain = ok(evidence.custody(ASKING, items.getFirst()));
        assertThat(Look.texts(chain.body().path("items"), "action"))
                .containsSubsequence(
                        "COLLECTED", "LISTED", "DISPATCHED", "DIGEST_VERIFIED", "ACCEPTED");
        assertThat(chain.body().path("whole").asBoolean()).isTrue();
    }

    private void closed(String matter, String request) {
        itIs("2026-08-05");
        assertThat(ok(OnceHeard.of(() -> rated(request))).text("state")).isEqualTo("CLOSED");
        Answer seen = ok(assistance.request(OFFICER, request));
        assertThat(seen.body().at("/rating/timeliness").asInt()).isEqualTo(5);
        assertThat(seen.body().at("/rating/completeness").asInt()).isEqualTo(4);
        assertThat(Look.running(seen)).isEmpty();
        assertThat(Look.outcome(steps.matter(ASKING_HEAD, matter), YUHUA, "DL-25g"))
                .containsExactly("MET");
    }

    private Answer step(String person, String request, String step) {
        return assistance.on(person, request, step, Map.of());
    }

    private Answer rated(String request) {
        Map<String, ?> rating = Map.of("timeliness", 5, "completeness", 4, "words", "材料齐全(演示)");
        return assistance.on(ASKING, request, "closing", rating);
    }

    /** What this person is told to do about it; empty if it is not his turn. */
    private String turn(String person, String request) {
        return ok(door.as(person).get("/api/v1/work?limit=100"))
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("subjectId").asText().equals(request))
                .map(item -> item.path("command").asText())
                .findFirst()
                .orElse("");
    }

    private void isStillHidden(String matter) {
        for (String place :
                List.of("matters/", "leads/", "evidence?matter=", "assistance?matter=")) {
            assertThat(door.as(HEAD).get("/api/v1/" + place + matter).status())
                    .as(place)
                    .isEqualTo(404);
        }
    }

    /** Without blanks: digests stand in groups. */
    private String letter(JsonNode said) {
        return door.as(ASKING)
                .page("/api/v1/letters/" + said.path("letterId").asText() + "/html")
                .replaceAll("\\s", "");
    }

    private List<String> digests(List<String> items) {
        return items.stream()
                .map(item -> ok(evidence.item(COLLEAGUE, item)).body().path("file"))
                .flatMap(file -> Stream.of(file.path("sha256"), file.path("sm3")))
                .map(JsonNode::asText)
                .toList();
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    private static Map<String, ?> printing(Answer request) {
        return Map.ofEntries(
                Map.entry("title", "荷塘××印刷有限公司涉嫌擅自制造注册商标标识(演示)"),
                Map.entry("content", "协助雨花区局调查时发现:无委托书印制包装箱(演示)"),
                Map.entry("source", "ASSISTANCE_SPINOFF"),
                Map.entry(
                        "origin",
                        Map.of(
                                "body",
                                "长沙市雨花区市场监督管理局",
                                "paperNumber",
                                request.body().at("/rounds/0/letterNumber").asText())),
                Map.entry("breach", "TM_INFRINGE_4"),
                Map.entry("placeOfAct", HETANG),
                Map.entry("actFrom", "2026-05-11"),
                Map.entry("continuing", true),
                Map.entry("foundOn", "2026-07-20"),
                Map.entry("rights", List.of(DemoLeads.PEACH_MARK)),
                Map.entry(
                        "suspects",
                        List.of(
                                Map.of(
                                        "kind", "ENTERPRISE",
                                        "name", "荷塘××印刷有限公司(演示)",
                                        "identifier", "91430202MAXX00023Y"))));
    }
}
