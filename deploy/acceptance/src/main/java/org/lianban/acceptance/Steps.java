package org.lianban.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The acts of a lead's journey as the persons concerned do them: look first, then act. */
public final class Steps {
    private static final Map<String, ?> GROUNDS =
            Map.of(
                    "PRIMA_FACIE_EVIDENCE", Map.of("note", "网页截图与进货单据(演示)"),
                    "PENALTY_DUE", Map.of("note", "违法事实应予处罚(演示)"),
                    "OUR_JURISDICTION", Map.of("note", "违法行为发生在本辖区(演示)"),
                    "WITHIN_LIMITATION", Map.of("note", "行为仍在追责时效内(演示)"));

    private final Door door;

    public Steps(Door door) {
        this.door = door;
    }

    public Answer register(String officer, Map<String, ?> lead) {
        return door.as(officer).post("/api/v1/leads", lead);
    }

    /** The lead as this person sees it. */
    public Answer lead(String person, String matter) {
        return door.as(person).get("/api/v1/leads/" + matter);
    }

    public Answer matter(String person, String matter) {
        return door.as(person).get("/api/v1/matters/" + matter);
    }

    /** The unit head names officers by their accounts. */
    public Answer assign(String unitHead, String matter, String... officers) {
        return onLead(unitHead, matter, "assignment", Map.of("officers", persons(officers)));
    }

    public Answer extend(String head, String matter, String reason) {
        return onLead(head, matter, "extension", Map.of("reason", reason));
    }

    public Answer pause(String officer, String matter, String ground, String paper, String from) {
        return onLead(
                officer,
                matter,
                "pause",
                Map.of("ground", ground, "paper", Map.of("number", paper), "from", from));
    }

    public Answer resume(String officer, String matter, String paper, String to) {
        return onLead(
                officer, matter, "resume", Map.of("paper", Map.of("number", paper), "to", to));
    }

    /** An officer told whoever reported which office is competent. */
    public Answer tellInformant(String officer, String matter, String on, String competent) {
        return onLead(
                officer,
                matter,
                "informant-notice",
                Map.of("toldOn", on, "way", "PHONE", "office", competent));
    }

    /** The agency head files, each of the four conditions with its evidence. */
    public Answer file(String head, String matter) {
        return onLead(head, matter, "filing", Map.of("grounds", GROUNDS));
    }

    /** The same where the law of the act has changed since: which is applied, and why. */
    public Answer file(String head, String matter, String choice, String reason) {
        return onLead(
                head,
                matter,
                "filing",
                Map.of("grounds", GROUNDS, "law", Map.of("choice", choice, "reason", reason)));
    }

    public Answer draft(String officer, String matter, String to, String reason) {
        return draft(officer, matter, to, reason, List.of());
    }

    /** The items of evidence, by their ids, go along. */
    public Answer draft(
            String officer, String matter, String to, String reason, List<String> evidence) {
        return door.as(officer)
                .post(
                        "/api/v1/transfers",
                        Map.of(
                                "matterId", matter,
                                "to", to,
                                "reason", reason,
                                "legalBasis", "《市场监督管理行政处罚程序规定》第十四条",
                                "attachments", List.of("案件来源登记表", "网页截图打印件(演示)"),
                                "evidence", evidence));
    }

    public Answer transfer(String person, String transfer) {
        return door.as(person).get("/api/v1/transfers/" + transfer);
    }

    /** One step of the transfer: {@code submission}, {@code issue}, {@code delivery} … */
    public Answer step(String person, String transfer, String step, Map<String, ?> body) {
        Answer seen = transfer(person, transfer);
        if (seen.isRefused()) {
            return seen;
        }
        return door.as(person).post("/api/v1/transfers/" + transfer + "/" + step, body, seen);
    }

    /** What the transfer hands over, as it stands now. */
    public Answer selection(String person, String transfer) {
        return door.as(person).get("/api/v1/transfers/" + transfer + "/selection");
    }

    /** The designated office signs for what it was shown. */
    public Answer signForFile(String liaison, String transfer) {
        return step(
                liaison,
                transfer,
                "file-receipt",
                Map.of("seenSelection", digest(liaison, transfer)));
    }

    private String digest(String person, String transfer) {
        return selection(person, transfer).body().path("current").path("digest").asText();
    }

    /** The receiver accepts what he saw: the transfer's version, the matter's, and all of it. */
    public Answer accept(String head, String transfer) {
        Answer seen = transfer(head, transfer);
        return door.as(head)
                .post(
                        "/api/v1/transfers/" + transfer + "/acceptance",
                        Map.of(
                                "seenMatterVersion",
                                seen.body().path("matterVersion").asLong(),
                                "seenSelection",
                                digest(head, transfer)),
                        seen);
    }

    /** What a person has to say about the matter, to whoever of all offices sees it. */
    Answer comment(String person, String matter, String text, String... mentioned) {
        return door.as(person)
                .post(
                        "/api/v1/matters/" + matter + "/comments",
                        Map.of(
                                "reach",
                                "ALL_OFFICES",
                                "text",
                                text,
                                "mentioned",
                                persons(mentioned)));
    }

    private Answer onLead(String person, String matter, String command, Map<String, ?> body) {
        Answer seen = lead(person, matter);
        return door.as(person).post("/api/v1/leads/" + matter + "/" + command, body, seen);
    }

    // Everybody knows his own id.
    List<String> persons(String... accounts) {
        return Stream.of(accounts)
                .map(account -> door.as(account).get("/api/v1/me").orThrow("/me"))
                .map(me -> me.body().path("person").path("id").asText())
                .toList();
    }
}
