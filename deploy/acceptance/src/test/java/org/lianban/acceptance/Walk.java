package org.lianban.acceptance;

import static org.lianban.acceptance.Beginning.CHANGSHA;
import static org.lianban.acceptance.Beginning.COLLEAGUE;
import static org.lianban.acceptance.Beginning.HEAD;
import static org.lianban.acceptance.Beginning.HUNAN;
import static org.lianban.acceptance.Beginning.OFFICER;
import static org.lianban.acceptance.Beginning.YUELU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two matters of 岳麓 on their way through all that the decision table speaks of: one is disputed,
 * transferred, objected to, designated and moved; the other is filed, its goods are held, another
 * office assists, and it is closed. At each moment somebody is told, who may look from every seat;
 * nothing he does may change anything.
 */
final class Walk {
    private static final String YUHU = "430302";
    private static final String XIANGTAN = "430300";
    private static final Guest ZHUZHOU = new Guest("430200", "zhuzhou-liaison");
    private static final String RECEIVER = "yuhu-head";
    private static final List<String> ASSISTING = List.of("yuhu-officer-1", "yuhu-officer-2");
    private static final String GROUNDS = "行为人经营地在雨湖区(演示)";

    private final Door door;
    private final Steps steps;
    private final SightSteps sight;
    private final AssistanceSteps assistance;
    private final JointHandlingSteps joint;
    private final SupervisionSteps supervision;
    private final EvidenceSteps evidence;
    private final MeasureSteps measures;
    private final LetterSteps letters;
    private final Beginning beginning;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;
    private final Guest guest;

    /**
     * Whom the case is shared with for a while.
     *
     * @param office six digits
     * @param liaison account of whoever accepts
     */
    record Guest(String office, String liaison) {}

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    Walk(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this(door, today, occasion, told, ZHUZHOU);
    }

    Walk(Door door, LocalDate today, String occasion, Consumer<Moment> told, Guest guest) {
        this.door = door;
        this.steps = new Steps(door);
        this.sight = new SightSteps(door);
        this.assistance = new AssistanceSteps(door);
        this.joint = new JointHandlingSteps(door);
        this.supervision = new SupervisionSteps(door);
        this.evidence = new EvidenceSteps(door);
        this.measures = new MeasureSteps(door);
        this.letters = new LetterSteps(door);
        this.beginning = new Beginning(door, today, occasion, told);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
        this.guest = guest;
    }

    void disputedAndTransferred() {
        Moment.Next next = beginning.reported("移送");
        String matter = next.id("matterId");
        proved(next, matter);
        disputed(next, matter);
        String transfer = drafted(next, matter);
        issued(next, transfer);
        designated(next, transfer);
        moved(next, transfer);
    }

    void filedAndClosed() {
        Moment.Next next = beginning.informed("立案");
        String matter = next.id("matterId");
        beginning.filed(matter);
        tell(next, "filed", "FILED");
        notified(next, matter);
        shared(next, matter);
        onCase(OFFICER, matter, "investigation", Map.of("begunOn", today.toString()));
        held(next, matter);
        assisted(next, matter);
        joined(next, matter);
        supervised(next, matter);
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
        String to = occasion + " 某公司(演示)";
        next.id("letterId", letters.issued(matter, to, beginning.soon())).id("letterTo", to);
        next.id("draftId", letters.submitted(matter, to, beginning.soon()));
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
        next.id("transferId", transfer).lasting("EVIDENCE_ALONG");
        tell(next, "drafted", "DRAFTED", "OPEN", "LETTER_SUBMITTED");
        step(OFFICER, transfer, "submission", Map.of());
        tell(next, "awaiting approval", "AWAITING_APPROVAL", "OPEN", "LETTER_SUBMITTED");
        return transfer;
    }

    private void issued(Moment.Next next, String transfer) {
        step(HEAD, transfer, "issue", Map.of());
        next.id("evidenceTransferId", transfer);
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
                .office(YUELU, Relation.FORMER, Relation.ITS_OFFICE, Relation.GIVES)
                .office(YUHU, Relation.WRITES, Relation.ADDRESSED, Relation.COUNTERPART)
                .office(XIANGTAN, Relation.SUPERIOR)
                .writer(RECEIVER);
        tell(next, "moved", "MOVED", "REGISTERED_ANEW");
    }

    /** Another office is told of the lead, signs for it and answers. */
    private void notified(Moment.Next next, String matter) {
        String notification =
                sight.notify(HEAD, matter, XIANGTAN, "通报的线索(演示)").orThrow("notify").text("id");
        next.id("notificationId", notification).office(XIANGTAN, Relation.NOTIFIED);
        tell(next, "told to another office", "FILED", "LEAD_TOLD");
        sight.onNotification("xiangtan-liaison", notification, "receipt", Map.of())
                .orThrow("receipt");
        tell(next, "signed for there", "FILED", "NOTIFICATION_RECEIVED");
        sight.onNotification("xiangtan-head", notification, "answer", Map.of("answer", "KNOWN"))
                .orThrow("answer");
    }

    /** An office beside is shown the case for a while. */
    private void shared(Moment.Next next, String matter) {
        Answer offer =
                sight.offer(HEAD, matter, guest.office(), SightSteps.conditions("INTERNAL"))
                        .orThrow("offer");
        String share = offer.text("id");
        next.id("shareId", share).office(guest.office(), Relation.OFFERED);
        tell(next, "share offered", "FILED", "SHARE_OFFERED");
        onShare(guest.liaison(), share, "acceptance", Map.of());
        next.office(guest.office(), Relation.SHARES, Relation.OFFERED);
        tell(next, "shared", "FILED", "SHARE_ACCEPTED");
        onShare(HEAD, share, "recall", Map.of("reason", "不再需要(演示)"));
        next.office(guest.office(), Relation.OFFERED);
        tell(next, "share recalled", "FILED", "SHARE_OVER");
    }

    private void onShare(String person, String share, String act, Map<String, ?> body) {
        sight.onShare(person, share, act, body).orThrow(act);
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

    /** Another office is asked for assistance, answers, and is thanked. */
    private void assisted(Moment.Next next, String matter) {
        String request =
                assistance
                        .draft(
                                OFFICER,
                                matter,
                                YUHU,
                                occasion + " 供货商在贵局辖区(演示)",
                                List.of(AssistanceSteps.item("QUERY_REGISTRATION", "供货商登记信息(演示)")))
                        .orThrow("assistance")
                        .text("id");
        next.id("assistanceId", request).id("number", "1");
        tell(next, "assistance drafted", "INVESTIGATING", "ASSISTANCE_DRAFTED");
        onAssistance(HEAD, request, "issue", Map.of());
        next.office(YUHU, Relation.ASSISTS)
                .office(XIANGTAN, Relation.NOTIFIED, Relation.ABOVE_ASSISTING);
        tell(next, "assistance asked for", "INVESTIGATING", "ASSISTANCE_ISSUED");
        onAssistance("yuhu-liaison", request, "receipt", Map.of());
        tell(next, "request received", "INVESTIGATING", "ASSISTANCE_RECEIVED");
        assistance
                .assign("yuhu-unit-head", request, ASSISTING.toArray(String[]::new))
                .orThrow("officers");
        next.inCharge(
                Stream.concat(Stream.of(OFFICER, COLLEAGUE), ASSISTING.stream())
                        .toArray(String[]::new));
        assistance
                .answer(ASSISTING.getFirst(), request, 1, AssistanceSteps.done("已查询(演示)"))
                .orThrow("answer");
        tell(next, "answer written", "INVESTIGATING", "ASSISTANCE_ANSWERED");
        onAssistance(RECEIVER, request, "reply", Map.of());
        tell(next, "assistance replied", "INVESTIGATING", "ASSISTANCE_REPLIED");
        onAssistance(OFFICER, request, "closing", Map.of("timeliness", 5, "completeness", 5));
        tell(next, "assistance closed", "INVESTIGATING", "ASSISTANCE_CLOSED");
    }

    private void onAssistance(String person, String request, String act, Map<String, ?> body) {
        assistance.on(person, request, act, body).orThrow(act);
    }

    /** The same office is invited to handle the case jointly, does so, and it ends. */
    private void joined(Moment.Next next, String matter) {
        String id =
                joint.invite(
                                HEAD,
                                matter,
                                YUHU,
                                Map.of(
                                        "title", "联合办案(演示)",
                                        "reason", "商品在两地仓储(演示)",
                                        "work", "各自检查本辖区仓库(演示)"))
                        .orThrow("invitation")
                        .text("id");
        next.id("jointHandlingId", id)
                .office(YUHU, Relation.ASSISTS, Relation.INVITED)
                .office(
                        XIANGTAN,
                        Relation.NOTIFIED,
                        Relation.ABOVE_ASSISTING,
                        Relation.ABOVE_INVITED);
        tell(next, "invited jointly", "INVESTIGATING", "JOINT_INVITED");
        onJoint("yuhu-liaison", id, "receipt", Map.of());
        tell(next, "invitation received", "INVESTIGATING", "JOINT_RECEIVED");
        onJoint(RECEIVER, id, "answer", Map.of("answer", "AGREED"));
        next.office(YUHU, Relation.ASSISTS, Relation.INVITED, Relation.JOINS)
                .office(
                        XIANGTAN,
                        Relation.NOTIFIED,
                        Relation.ABOVE_ASSISTING,
                        Relation.ABOVE_INVITED,
                        Relation.ABOVE);
        tell(next, "joint handling agreed", "INVESTIGATING", "JOINT_AGREED");
        joint.assign("yuhu-unit-head", id, ASSISTING.toArray(String[]::new)).orThrow("officers");
        tell(next, "joint officers named", "INVESTIGATING", "JOINT_MANNED");
        onJoint(HEAD, id, "ending", Map.of("reason", "来源已经查清(演示)"));
        next.office(YUHU, Relation.ASSISTS, Relation.INVITED)
                .office(
                        XIANGTAN,
                        Relation.NOTIFIED,
                        Relation.ABOVE_ASSISTING,
                        Relation.ABOVE_INVITED);
        tell(next, "joint handling ended", "INVESTIGATING", "JOINT_ENDED");
    }

    /** The city puts the case under supervision, is told that it is done, and lifts it. */
    private void supervised(Moment.Next next, String matter) {
        String id =
                supervision
                        .order(
                                "changsha-head",
                                matter,
                                "社会关注度高(演示)",
                                "查清来源(演示)",
                                today.plusDays(60))
                        .orThrow("supervision")
                        .text("id");
        next.id("supervisionId", id).office(CHANGSHA, Relation.SUPERIOR, Relation.SUPERVISES);
        tell(next, "supervised", "INVESTIGATING", "SUPERVISED");
        supervision.on(HEAD, id, "conclusion", Map.of("words", "已办结(演示)")).orThrow("conclusion");
        tell(next, "supervision concluded", "INVESTIGATING", "SUPERVISION_CONCLUDED");
        supervision
                .on("changsha-head", id, "lifting", Map.of("reason", "已经落实(演示)"))
                .orThrow("lifting");
        tell(next, "supervision lifted", "INVESTIGATING", "SUPERVISION_LIFTED");
    }

    private void onJoint(String person, String id, String act, Map<String, ?> body) {
        joint.on(person, id, act, body).orThrow(act);
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }

    private static String recusalOf(Answer view) {
        return view.body().path("recusals").path(0).path("id").asText();
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
