package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two matters of 岳麓 on their way through all that the decision table speaks of: one is disputed,
 * transferred, objected to, designated and moved; the other is filed, its goods are held, and it is
 * closed. At each moment somebody is told, who may look from every seat; nothing he does may change
 * anything.
 */
final class Walk {
    private static final String YUELU = "430104";
    private static final String YUHU = "430302";
    private static final String CHANGSHA = "430100";
    private static final String XIANGTAN = "430300";
    private static final String HUNAN = "430000";
    private static final String ZHUZHOU = "430200";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final String UNIT_HEAD = "yuelu-unit-head";
    private static final String HEAD = "yuelu-head";
    private static final String RECEIVER = "yuhu-head";
    private static final String IDENTITY = "11010519491231002X";
    private static final String INFORMANT = "某举报人甲(演示)";
    private static final String INFORMANT_PHONE = "13900004321";
    private static final String INFORMANT_ADDRESS = "某小区9号(演示)";
    private static final String GROUNDS = "行为人经营地在雨湖区(演示)";

    private static final Map<String, ?> GROUNDS_OF_FILING =
            Map.of(
                    "PRIMA_FACIE_EVIDENCE", Map.of("note", "网页截图与进货单据(演示)"),
                    "PENALTY_DUE", Map.of("note", "违法事实应予处罚(演示)"),
                    "OUR_JURISDICTION", Map.of("note", "违法行为发生在本辖区(演示)"),
                    "WITHIN_LIMITATION", Map.of("note", "行为仍在追责时效内(演示)"));

    private final Door door;
    private final Steps steps;
    private final EvidenceSteps evidence;
    private final MeasureSteps measures;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    Walk(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.evidence = new EvidenceSteps(door);
        this.measures = new MeasureSteps(door);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    void disputedAndTransferred() {
        Moment.Next next = reported("移送");
        String matter = next.id("matterId");
        proved(next, matter);
        disputed(next, matter);
        String transfer = drafted(next, matter);
        issued(next, transfer);
        designated(next, transfer);
        moved(next, transfer);
    }

    void filedAndClosed() {
        Moment.Next next = informed("立案");
        String matter = next.id("matterId");
        Map<String, Object> filing = new HashMap<>(Map.of("grounds", GROUNDS_OF_FILING));
        filing.put("actFrom", today.minusDays(10).toString());
        filing.put("continuing", true);
        onLead(HEAD, matter, "filing", filing);
        tell(next, "filed", "FILED");
        shared(next, matter);
        onCase(OFFICER, matter, "investigation", Map.of("begunOn", today.toString()));
        held(next, matter);
        onCase(
                HEAD,
                matter,
                "stop-order",
                Map.of(
                        "what",
                        "立即停止销售(演示)",
                        "paper",
                        "演示责改" + occasion,
                        "facts",
                        "现场检查所见(演示)",
                        "orderedOn",
                        today.toString()));
        onCase(
                OFFICER,
                matter,
                "conclusion",
                Map.of("reportedOn", today.toString(), "findings", "事实清楚(演示)"));
        tell(next, "concluded", "CONCLUDED");
        onCase(
                HEAD,
                matter,
                "decision",
                Map.of(
                        "outcome", "NO_PENALTY",
                        "ground", "MINOR_CORRECTED",
                        "paper", "演示不罚" + occasion,
                        "reason", "轻微并已改正(演示)"));
        tell(next, "decided", "DECIDED");
        onCase(HEAD, matter, "closing", Map.of());
        tell(next, "closed", "CLOSED");
    }

    /** Reported by an agency. */
    private Moment.Next reported(String way) {
        String matter =
                door.as(Moment.REPORTER)
                        .post(
                                "/api/v1/reports",
                                Map.of(
                                        "title",
                                        occasion + " " + way + "(演示)",
                                        "content",
                                        occasion + " 举报内容(演示)",
                                        "placeOfAct",
                                        YUELU,
                                        "breach",
                                        "TM_INFRINGE_3"))
                        .orThrow("report")
                        .text("reportId");
        return begun(matter, new Moment.Next().id("reportId", matter));
    }

    /** Reported by somebody whom nobody is to know. */
    private Moment.Next informed(String way) {
        Map<String, Object> lead =
                new HashMap<>(
                        Map.of(
                                "title",
                                occasion + " " + way + "(演示)",
                                "content",
                                occasion + " 举报内容(演示)",
                                "source",
                                "REPORT_NAMED",
                                "placeOfAct",
                                YUELU,
                                "breach",
                                "TM_INFRINGE_3",
                                "foundOn",
                                today.toString()));
        lead.put(
                "informant",
                Map.of(
                        "name", INFORMANT,
                        "phone", INFORMANT_PHONE,
                        "address", INFORMANT_ADDRESS,
                        "anonymous", false));
        String matter =
                door.as(OFFICER).post("/api/v1/leads", lead).orThrow("lead").text("matterId");
        return begun(
                matter, new Moment.Next().secret(INFORMANT, INFORMANT_PHONE, INFORMANT_ADDRESS));
    }

    /** Verified by two officers, a colleague of theirs recused. */
    private Moment.Next begun(String matter, Moment.Next begun) {
        Moment.Next next =
                begun.id("matterId", matter)
                        .id("partyName", occasion)
                        .secret(IDENTITY)
                        .office(YUELU, Relation.WRITES, Relation.ITS_OFFICE)
                        .office(CHANGSHA, Relation.SUPERIOR)
                        .office(HUNAN, Relation.SUPERIOR)
                        .writer(HEAD);
        settings(next);
        tell(next, "registered", "REGISTERED");
        steps.assign(UNIT_HEAD, matter, OFFICER, COLLEAGUE).orThrow("assignment");
        next.inCharge(OFFICER, COLLEAGUE);
        onLead(
                OFFICER,
                matter,
                "parties",
                Map.of(
                        "role", "SUSPECT",
                        "kind", "ENTERPRISE",
                        "name", occasion + " 某公司(演示)"));
        onLead(
                OFFICER,
                matter,
                "parties",
                Map.of(
                        "role",
                        "SUSPECT",
                        "kind",
                        "PERSON",
                        "name",
                        occasion + " 某人(演示)",
                        "identityNumber",
                        IDENTITY));
        next.id("partyId", party(matter, "PERSON")).id("otherPartyId", party(matter, "ENTERPRISE"));
        return next;
    }

    private void settings(Moment.Next next) {
        next.id("today", today.toString())
                .id("now", today + "T01:00:00Z")
                .id("soon", soon().toString())
                .id("year", String.valueOf(today.getYear() + 1))
                .id("nobody", "00000000-0000-7000-8000-000000000000")
                .id("officeId", YUELU)
                .id("lawId", "procedure-transfer")
                .id("personId", steps.persons("changsha-officer-2").getFirst());
        Stream.of("officer-1", "officer-2", "legal-reviewer")
                .forEach(who -> next.id("person:" + who, steps.persons("yuelu-" + who).getFirst()));
        next.id("person:yuhu-officer-2", steps.persons("yuhu-officer-2").getFirst());
    }

    private LocalDate soon() {
        LocalDate day = today.plusDays(14);
        return day.plusDays(Math.max(0, 8 - day.getDayOfWeek().getValue()) % 7);
    }

    /** Evidence, letters, a proposal, and somebody who is recused. */
    private void proved(Moment.Next next, String matter) {
        String day = today.toString();
        Answer goods =
                evidence.takeIn(OFFICER, matter, evidence.goods(occasion, day, OFFICER, COLLEAGUE));
        next.id("evidenceId", goods.orThrow("goods").text("evidenceId"));
        Answer seen = door.as(HEAD).get("/api/v1/matters/" + matter + "/recusals");
        Answer recusal =
                door.as(HEAD)
                        .post(
                                "/api/v1/matters/" + matter + "/recusals",
                                Map.of(
                                        "person",
                                        steps.persons("yuelu-case-reviewer").getFirst(),
                                        "ground",
                                        "FOUND",
                                        "reason",
                                        "与当事人有利害关系(演示)"),
                                seen)
                        .orThrow("recusal");
        next.excluded("yuelu-case-reviewer");
        next.id("recusalId", recusalOf(recusal));
        String letter = draftedLetter(matter);
        onDraft(HEAD, letter, "issue");
        next.id("letterId", issuedLetter(matter)).id("letterTo", occasion + " 某公司(演示)");
        next.id("draftId", draftedLetter(matter));
        Answer proposal =
                measures.propose(
                                matter,
                                "PRESERVE",
                                YUELU,
                                List.of(MeasureSteps.goods("包装箱(演示)", 10, "个", false)),
                                OFFICER,
                                COLLEAGUE)
                        .orThrow("proposal");
        next.id("measureId", proposal.text("measureId"));
        tell(next, "verifying", "VERIFYING", "OPEN", "PROPOSED", "LETTER_SUBMITTED");
        measures.act(HEAD, next.id("measureId"), "disapproval", Map.of("reason", "不必采取(演示)"))
                .orThrow("disapproval");
    }

    private void disputed(Moment.Next next, String matter) {
        Answer raised =
                door.as(HEAD)
                        .post(
                                "/api/v1/disputes",
                                Map.of(
                                        "matterId", matter,
                                        "counterpart", YUHU,
                                        "competent", YUHU,
                                        "argument", occasion + GROUNDS),
                                steps.matter(HEAD, matter))
                        .orThrow("dispute");
        String dispute = raised.body().path("dispute").path("id").asText(raised.text("id"));
        next.id("disputeId", dispute)
                .office(YUHU, Relation.COUNTERPART)
                .office(XIANGTAN, Relation.ABOVE)
                .office(HUNAN, Relation.DECIDES, Relation.SUPERIOR);
        tell(next, "disputed", "DISPUTED", "OPEN", "LETTER_SUBMITTED");
        onDispute(
                RECEIVER,
                dispute,
                "proposal",
                Map.of(
                        "competent", YUELU,
                        "text", "由岳麓区局管辖(演示)",
                        "heldAt", today + "T09:00",
                        "present", "双方负责人(演示)",
                        "place", "长沙(演示)"));
        tell(next, "conclusion proposed", "CONCLUSION_PROPOSED", "OPEN", "LETTER_SUBMITTED");
        onDispute(HEAD, dispute, "agreement", Map.of());
        next.leaves(YUHU).leaves(XIANGTAN);
        tell(next, "agreed", "VERIFYING", "READY", "OPEN", "LETTER_SUBMITTED");
    }

    private String drafted(Moment.Next next, String matter) {
        Answer draft =
                OnceHeard.of(
                                () ->
                                        steps.draft(
                                                OFFICER,
                                                matter,
                                                YUHU,
                                                occasion + GROUNDS,
                                                List.of(next.id("evidenceId"))))
                        .orThrow("draft");
        String transfer = draft.body().path("transfer").path("id").asText();
        next.id("transferId", transfer);
        tell(next, "drafted", "DRAFTED", "OPEN", "LETTER_SUBMITTED");
        step(OFFICER, transfer, "submission", Map.of());
        tell(next, "awaiting approval", "AWAITING_APPROVAL", "OPEN", "LETTER_SUBMITTED");
        return transfer;
    }

    private void issued(Moment.Next next, String transfer) {
        step(HEAD, transfer, "issue", Map.of());
        next.office(YUHU, Relation.ADDRESSED, Relation.COUNTERPART)
                .office(XIANGTAN, Relation.ABOVE);
        tell(next, "issued", "ISSUED");
        step("yuhu-liaison", transfer, "delivery", Map.of());
        tell(next, "delivered", "DELIVERED");
        step(RECEIVER, transfer, "objection", Map.of("argument", "不属于本局管辖(演示)"));
        tell(next, "objected", "OBJECTED");
    }

    private void designated(Moment.Next next, String transfer) {
        step(RECEIVER, transfer, "designation-request", Map.of());
        next.office(HUNAN, Relation.DECIDES, Relation.SUPERIOR);
        tell(next, "submitted up", "SUBMITTED_UP");
        step("hunan-liaison", transfer, "papers-receipt", Map.of());
        tell(next, "papers received", "PAPERS_RECEIVED");
        step(
                "hunan-designator",
                transfer,
                "designation",
                Map.of("designee", YUHU, "reason", "违法行为发生地(演示)"));
        tell(next, "designated", "DESIGNATED");
    }

    private void moved(Moment.Next next, String transfer) {
        steps.signForFile("yuhu-liaison", transfer).orThrow("file receipt");
        next.office(CHANGSHA, Relation.ABOVE)
                .office(YUELU, Relation.FORMER, Relation.ITS_OFFICE)
                .office(YUHU, Relation.WRITES, Relation.ADDRESSED, Relation.COUNTERPART)
                .office(XIANGTAN, Relation.SUPERIOR)
                .writer(RECEIVER)
                .id("evidenceTransferId", transfer);
        tell(next, "moved", "MOVED", "REGISTERED_ANEW");
    }

    /** 株洲 is shown the case for a while. */
    private void shared(Moment.Next next, String matter) {
        Caller head = door.as(HEAD);
        Answer offer =
                head.post(
                                "/api/v1/shares",
                                Map.of(
                                        "matterId",
                                        matter,
                                        "to",
                                        ZHUZHOU,
                                        "conditions",
                                        Map.of(
                                                "kind", "OBSERVES",
                                                "purpose", "核对同一当事人(演示)",
                                                "article", "government-data-use",
                                                "fieldClass", "INTERNAL",
                                                "handling", "仅限承办人员查看(演示)")),
                                steps.matter(HEAD, matter))
                        .orThrow("offer");
        String share = offer.text("id");
        next.id("shareId", share).office(ZHUZHOU, Relation.OFFERED);
        tell(next, "share offered", "FILED", "SHARE_OFFERED");
        onShare("zhuzhou-liaison", share, "acceptance", Map.of());
        next.office(ZHUZHOU, Relation.SHARES, Relation.OFFERED);
        tell(next, "shared", "FILED", "SHARE_ACCEPTED");
        onShare(HEAD, share, "recall", Map.of("reason", "不再需要(演示)"));
        next.office(ZHUZHOU, Relation.OFFERED);
        tell(next, "share recalled", "FILED", "SHARE_OVER");
    }

    private void onShare(String person, String share, String act, Map<String, ?> body) {
        String path = "/api/v1/shares/" + share;
        Caller caller = door.as(person);
        caller.post(path + "/" + act, body, caller.get(path)).orThrow(act);
    }

    private void held(Moment.Next next, String matter) {
        Answer proposal =
                measures.propose(
                                matter,
                                "PRESERVE",
                                YUELU,
                                List.of(MeasureSteps.goods("包装箱(演示)", 10, "个", false)),
                                OFFICER,
                                COLLEAGUE)
                        .orThrow("proposal");
        String measure = proposal.text("measureId");
        next.id("measureId", measure);
        tell(next, "proposed", "INVESTIGATING", "PROPOSED");
        measures.act(HEAD, measure, "approval", Map.of("reason", "同意(演示)")).orThrow("approval");
        tell(next, "approved", "INVESTIGATING", "APPROVED");
        measures.act(OFFICER, measure, "taking", Map.of("takenOn", today.toString()))
                .orThrow("taking");
        tell(next, "held", "INVESTIGATING", "HELD");
        measures.act(HEAD, measure, "release", Map.of("lines", List.of(1), "reason", "不再需要(演示)"))
                .orThrow("release");
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }

    private String draftedLetter(String matter) {
        String drafts = "/api/v1/matters/" + matter + "/letter-drafts";
        Map<String, Object> fields = new HashMap<>();
        door.as(OFFICER)
                .get(drafts + "/beginning?kind=PRODUCTION_NOTICE")
                .orThrow("what is known")
                .body()
                .path("fields")
                .properties()
                .forEach(known -> fields.put(known.getKey(), known.getValue().asText()));
        fields.put("addressedTo", occasion + " 某公司(演示)");
        fields.put("matters", "进货票据");
        fields.put("dueOn", soon().toString());
        fields.put("place", "某路1号(演示)");
        Answer draft =
                door.as(OFFICER)
                        .post(
                                drafts,
                                Map.of("kind", "PRODUCTION_NOTICE", "fields", fields),
                                steps.matter(OFFICER, matter))
                        .orThrow("letter draft");
        String id = draft.text("draftId");
        onDraft(OFFICER, id, "submission");
        return id;
    }

    private void onDraft(String person, String draft, String act) {
        Caller caller = door.as(person);
        String path = "/api/v1/letter-drafts/" + draft;
        caller.post(path + "/" + act, Map.of(), caller.get(path)).orThrow(act);
    }

    private String issuedLetter(String matter) {
        return door.as(HEAD)
                .get("/api/v1/letters?matter=" + matter)
                .orThrow("letters")
                .body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("kind").asText().equals("PRODUCTION_NOTICE"))
                .map(letter -> letter.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private String party(String matter, String kind) {
        return steps.lead(HEAD, matter)
                .body()
                .path("parties")
                .valueStream()
                .filter(party -> party.path("kind").asText().equals(kind))
                .map(party -> party.path("partyId").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String recusalOf(Answer view) {
        return view.body().path("recusals").path(0).path("id").asText();
    }

    private void onLead(String person, String matter, String act, Map<String, ?> body) {
        Answer seen = steps.lead(person, matter);
        door.as(person).post("/api/v1/leads/" + matter + "/" + act, body, seen).orThrow(act);
    }

    private void onCase(String person, String matter, String act, Map<String, ?> body) {
        String path = "/api/v1/casefiles/" + matter;
        Caller caller = door.as(person);
        caller.post(path + "/" + act, body, caller.get(path)).orThrow(act);
    }

    private void onDispute(String person, String dispute, String act, Map<String, ?> body) {
        String path = "/api/v1/disputes/" + dispute;
        Caller caller = door.as(person);
        caller.post(path + "/" + act, body, caller.get(path)).orThrow(act);
    }

    private void step(String person, String transfer, String step, Map<String, ?> body) {
        steps.step(person, transfer, step, body).orThrow(step);
    }
}
