package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The acts upon evidence as the persons concerned do them. */
public final class EvidenceSteps {
    private static final String UPLOADS = "/api/v1/evidence-uploads";
    private static final String ITEMS = "/api/v1/evidence/";
    private static final String TRANSFERS = "/api/v1/evidence-transfers/";

    private final Door door;
    private final Steps steps;

    public EvidenceSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /** Uploads the file and takes it in; answers with the item, or with the first refusal. */
    public Answer takeIn(
            String officer, String matter, Map<String, ?> particulars, SampleFile file) {
        return takeInUnder(ticket(officer, matter), officer, particulars, file);
    }

    /** The same under leave that came with something else than the matter's page. */
    public Answer takeInUnder(
            String ticket, String officer, Map<String, ?> particulars, SampleFile file) {
        Answer upload = announce(ticket, officer, particulars, file);
        if (upload.isRefused()) {
            return upload;
        }
        Answer received = send(officer, upload.text("uploadId"), file);
        return received.isRefused() ? received : complete(officer, upload.text("uploadId"));
    }

    /** Announces the file; nothing of it is sent yet. */
    public Answer begin(
            String officer, String matter, Map<String, ?> particulars, SampleFile file) {
        return announce(ticket(officer, matter), officer, particulars, file);
    }

    private Answer announce(
            String ticket, String officer, Map<String, ?> particulars, SampleFile file) {
        return door.as(officer)
                .post(
                        UPLOADS,
                        Map.of("ticket", ticket, "item", particulars, "file", file.described()));
    }

    /** Sends the bytes of what was announced. */
    public Answer send(String officer, String upload, SampleFile file) {
        return door.as(officer).put(UPLOADS + "/" + upload + "/content", file.bytes());
    }

    /** Makes an item of what was sent. */
    public Answer complete(String officer, String upload) {
        return door.as(officer).post(UPLOADS + "/" + upload + "/completion", Map.of());
    }

    /** Takes in something without bytes. */
    public Answer takeIn(String officer, String matter, Map<String, ?> particulars) {
        return door.as(officer)
                .post(
                        "/api/v1/evidence",
                        Map.of("ticket", ticket(officer, matter), "item", particulars));
    }

    public Answer items(String person, String matter) {
        return door.as(person).get("/api/v1/evidence?matter=" + matter);
    }

    public Answer item(String person, String evidence) {
        return door.as(person).get(ITEMS + evidence);
    }

    /** The item's chain of custody. */
    public Answer custody(String person, String evidence) {
        return door.as(person).get(ITEMS + evidence + "/custody");
    }

    /** Opens the item and fetches its bytes. */
    public HttpResponse<byte[]> fetch(String person, String evidence, String reason) {
        Answer opening =
                door.as(person)
                        .post(
                                ITEMS + evidence + "/openings",
                                Map.of("purpose", "DOWNLOAD", "reason", reason))
                        .orThrow("opening");
        return door.as(person).bytes(opening.text("contentUrl"));
    }

    /** What evidence of another office is worth to the one that handles the matter. */
    public Answer recognise(String officer, String evidence, String recognition, String reason) {
        Answer seen = item(officer, evidence);
        return door.as(officer)
                .post(
                        ITEMS + evidence + "/recognition",
                        Map.of("recognition", recognition, "reason", reason),
                        seen);
    }

    /** The evidence transfer that goes along with a transfer. */
    public Answer transfer(String person, String transfer) {
        return door.as(person).get(TRANSFERS + transfer);
    }

    public Answer dispatch(String officer, String transfer, String coSigner) {
        return onTransfer(officer, transfer, "/dispatch", Map.of("coSignedBy", person(coSigner)));
    }

    /** Finds that the item agrees with the list. */
    public Answer check(String officer, String transfer, String evidence) {
        return onTransfer(
                officer, transfer, "/items/" + evidence + "/check", Map.of("agrees", true));
    }

    /** Finds another quantity than the list says. */
    public Answer count(
            String officer, String transfer, String evidence, String amount, String note) {
        return onTransfer(
                officer,
                transfer,
                "/items/" + evidence + "/check",
                Map.of(
                        "agrees",
                        false,
                        "discrepancy",
                        Map.of("kind", "QUANTITY", "note", note, "amount", amount)));
    }

    public Answer resolve(
            String officer, String transfer, String evidence, String outcome, String note) {
        return onTransfer(
                officer,
                transfer,
                "/items/" + evidence + "/resolution",
                Map.of("outcome", outcome, "note", note));
    }

    public Answer accept(String officer, String transfer, String coSigner) {
        return onTransfer(officer, transfer, "/acceptance", Map.of("coSignedBy", person(coSigner)));
    }

    /** A photo taken during an inspection: electronic data, with how it was made (程序规定26). */
    public Map<String, ?> photo(String title, String day, String... collectors) {
        Map<String, Object> photo = particulars("ELECTRONIC", "ORIGINAL", title, day, collectors);
        photo.put("making", making(day));
        return photo;
    }

    /** A recording without sound (程序规定25). */
    public Map<String, ?> recording(String title, String day, String... collectors) {
        Map<String, Object> recording =
                particulars("AUDIO_VISUAL", "ORIGINAL", title, day, collectors);
        recording.put("making", making(day));
        recording.put("hasSound", false);
        return recording;
    }

    /** A copy of a paper, checked against its original by whoever gave it (程序规定24). */
    public Map<String, ?> copy(String title, String day, String... collectors) {
        Map<String, Object> copy = particulars("DOCUMENTARY", "COPY", title, day, collectors);
        copy.put("attestation", Map.of("statement", "经核对与原件一致", "by", "果品商行经营者(演示)", "on", day));
        return copy;
    }

    /** Goods: something to count, no bytes. */
    public Map<String, ?> goods(String title, String day, String... collectors) {
        Map<String, Object> goods = particulars("PHYSICAL", "ORIGINAL", title, day, collectors);
        goods.put("quantity", Map.of("amount", "120", "unit", "箱"));
        goods.put("sealCondition", "封条完好(演示)");
        goods.put("storage", "涉案物品保管室(演示)");
        return goods;
    }

    private static Map<String, String> making(String day) {
        return Map.of(
                "method", "执法记录设备拍摄(演示)",
                "madeAt", day + "T01:42:00Z",
                "madeBy", "办案人员甲(演示)",
                "carrier", "执法记录仪存储卡(演示)");
    }

    private Map<String, Object> particulars(
            String kind, String form, String title, String day, String... collectors) {
        return new HashMap<>(
                Map.of(
                        "kind", kind,
                        "form", form,
                        "title", title,
                        "source", "当事人经营场所(演示)",
                        "collectedBy", steps.persons(collectors),
                        "collectedOn", day));
    }

    private Answer onTransfer(String person, String transfer, String act, Map<String, ?> body) {
        Answer seen = transfer(person, transfer);
        return seen.isRefused()
                ? seen
                : door.as(person).post(TRANSFERS + transfer + act, body, seen);
    }

    private String ticket(String officer, String matter) {
        return steps.matter(officer, matter).orThrow("looking at the matter").text("uploadTicket");
    }

    private String person(String account) {
        return steps.persons(account).getFirst();
    }

    /** The ids of the matter's items, by their numbers. */
    public List<String> ids(String person, String matter) {
        return items(person, matter)
                .orThrow("evidence")
                .body()
                .path("items")
                .valueStream()
                .map((JsonNode item) -> item.path("evidenceId").asText())
                .toList();
    }
}
