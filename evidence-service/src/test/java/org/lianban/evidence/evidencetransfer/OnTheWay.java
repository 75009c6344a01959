package org.lianban.evidence.evidencetransfer;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.evidence.As;
import org.lianban.evidence.Told;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.LetterScanned;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferId;

/** A matter that goes from Yuelu to Yuhu, seen by Tianyuan too, as case-service tells of it. */
final class OnTheWay {
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final OfficeId OUTSIDE = OfficeId.of("W000003");
    static final OfficeId FURONG = OfficeId.of("430102");
    static final LocalDate DAY = LocalDate.of(2026, 9, 18);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final MatterId matter = new MatterId(UUID.randomUUID());
    final TransferId transfer = new TransferId(UUID.randomUUID());
    final PersonId sender = new PersonId(UUID.randomUUID());
    final PersonId senderToo = new PersonId(UUID.randomUUID());
    final PersonId receiver = new PersonId(UUID.randomUUID());
    final PersonId receiverToo = new PersonId(UUID.randomUUID());
    final PersonId third = new PersonId(UUID.randomUUID());
    final PersonId thirdToo = new PersonId(UUID.randomUUID());
    final PersonId stranger = new PersonId(UUID.randomUUID());
    final PersonId strangerToo = new PersonId(UUID.randomUUID());
    private final List<Envelope> told = new ArrayList<>();

    static OnTheWay begun() {
        OnTheWay scene = new OnTheWay();
        Told.publish(
                Told.office(YUELU, "长沙市岳麓区市场监督管理局"),
                Told.office(YUHU, "湘潭市雨湖区市场监督管理局"),
                Told.office(TIANYUAN, "株洲市天元区市场监督管理局"),
                Told.person(scene.sender, YUELU, "OFFICER"),
                Told.person(scene.senderToo, YUELU, "LIAISON"),
                Told.person(scene.receiver, YUHU, "OFFICER"),
                Told.person(scene.receiverToo, YUHU, "UNIT_HEAD"),
                Told.person(scene.third, TIANYUAN, "OFFICER"),
                Told.person(scene.thirdToo, TIANYUAN, "OFFICER"),
                Told.office(FURONG, "长沙市芙蓉区市场监督管理局"),
                Told.person(scene.stranger, FURONG, "OFFICER"),
                Told.person(scene.strangerToo, FURONG, "LIAISON"));
        scene.tell(Told.lead(scene.matter, YUELU));
        for (PersonId one : List.of(scene.sender, scene.senderToo, scene.receiver)) {
            scene.awaitSight(one);
        }
        for (PersonId one : List.of(scene.receiverToo, scene.third, scene.thirdToo)) {
            scene.awaitSight(one);
        }
        return scene;
    }

    /** Tells it as case-service would, next in the matter's order. */
    void tell(CaseworkEvent fact) {
        tell(fact, List.of());
    }

    /** Somebody may not see it whoever may: he is recused. */
    void recuses(PersonId person) {
        tell(new StandingChanged(matter, "OPEN"), List.of(person));
    }

    private void tell(CaseworkEvent fact, List<PersonId> excluded) {
        Audience audience =
                new Audience(List.of(YUELU, YUHU, TIANYUAN), List.of(), List.of(), excluded);
        Envelope envelope = Told.envelope(matter.toString(), told.size() + 1, 1, audience, fact);
        told.add(envelope);
        Told.publish(envelope);
    }

    List<Envelope> told() {
        return List.copyOf(told);
    }

    void list(TransferId under, ListedEvidence... items) {
        tell(
                new EvidenceListed(
                        matter,
                        under,
                        YUELU,
                        YUHU,
                        new LetterId(UUID.randomUUID()),
                        List.of(items),
                        DAY));
        await().atMost(PATIENCE).until(() -> view(sender, under).statusCode() == 200);
    }

    /** Furong replies to a request for assistance of Yuelu's; these go along with it. */
    void listFor(AssistanceId request, ListedEvidence... items) {
        tell(
                new EvidenceListed(
                        matter,
                        transfer,
                        FURONG,
                        YUELU,
                        new LetterId(UUID.randomUUID()),
                        List.of(items),
                        DAY,
                        request));
        await().atMost(PATIENCE).until(() -> view(stranger, transfer).statusCode() == 200);
    }

    void accepted(TransferId under) {
        tell(new TransferAccepted(matter, under, YUELU, YUHU, DAY));
        awaitMember(under, "to", YUHU.value());
    }

    /** The same to a body outside the system; the letter of the list is this. */
    LetterId listOutside(ListedEvidence... items) {
        LetterId letter = new LetterId(UUID.randomUUID());
        Told.publish(Told.office(OUTSIDE, "萍乡市市场监督管理局(演示)"));
        tell(new EvidenceListed(matter, transfer, YUELU, OUTSIDE, letter, List.of(items), DAY));
        await().atMost(PATIENCE).until(() -> view(sender, transfer).statusCode() == 200);
        return letter;
    }

    /** It took the matter over, by its paper. */
    void acceptedOutside() {
        tell(new TransferAccepted(matter, transfer, YUELU, OUTSIDE, DAY));
        awaitMember(transfer, "to", OUTSIDE.value());
    }

    /** The list came back signed, and was scanned. */
    void scanned(LetterId letter, String of, String sha256) {
        tell(
                new LetterScanned(
                        matter,
                        letter,
                        "EVIDENCE_LIST",
                        "演示证移〔2026〕1号",
                        YUELU,
                        of,
                        "sha256:" + "0".repeat(64),
                        sha256,
                        "d".repeat(64),
                        1024));
    }

    Response handOut(String takenBy, LocalDate on) {
        return step(
                sender,
                "handing-out",
                "{\"coSignedBy\":\"%s\",\"takenBy\":\"%s\",\"on\":\"%s\"}"
                        .formatted(senderToo, takenBy, on));
    }

    void awaitMember(TransferId under, String member, String value) {
        await().atMost(PATIENCE)
                .until(() -> value.equals(view(sender, under).<String>path(member)));
    }

    Response view(PersonId reader, TransferId under) {
        return as(reader).get("/api/v1/evidence-transfers/" + under);
    }

    Response dispatch() {
        return step(sender, "dispatch", signed(senderToo));
    }

    Response check(EvidenceId item) {
        return step(receiver, "items/" + item + "/check", "{\"agrees\":true}");
    }

    Response differs(EvidenceId item, String kind) {
        return step(
                receiver,
                "items/" + item + "/check",
                "{\"agrees\":false,\"discrepancy\":{\"kind\":\"%s\",\"note\":\"与清单不符（演示）\"}}"
                        .formatted(kind));
    }

    /** Another quantity than the list says: this. */
    Response counts(EvidenceId item, String amount) {
        return step(
                receiver,
                "items/" + item + "/check",
                "{\"agrees\":false,\"discrepancy\":{\"kind\":\"QUANTITY\",\"note\":\"短少（演示）\",\"amount\":\"%s\"}}"
                        .formatted(amount));
    }

    Response resolve(EvidenceId item, String outcome) {
        return step(
                receiver,
                "items/" + item + "/resolution",
                "{\"outcome\":\"%s\",\"note\":\"已核实（演示）\"}".formatted(outcome));
    }

    Response accept() {
        return step(receiver, "acceptance", signed(receiverToo));
    }

    Response step(PersonId who, String step, String body) {
        return step(who, step, body, view(who, transfer).header("ETag"), fresh());
    }

    Response step(PersonId who, String step, String body, String seen, String key) {
        return as(who).header("If-Match", seen)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/evidence-transfers/" + transfer + "/" + step);
    }

    static String signed(PersonId second) {
        return "{\"coSignedBy\":\"" + second + "\"}";
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static RequestSpecification as(PersonId person) {
        return As.person(person);
    }

    private void awaitSight(PersonId person) {
        await().atMost(PATIENCE)
                .until(() -> as(person).get("/api/v1/casefolders/" + matter).statusCode() == 200);
    }
}
