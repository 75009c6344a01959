package org.lianban.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.browser.Tour.Stop;
import org.lianban.local.LocalException;

/**
 * The pages of what offices show each other, keep from each other and argue about: sharing, talk,
 * secret letters, restricted matters, disputes, bodies outside the system, notifications of leads,
 * assistance, joint handling, supervision.
 */
final class BetweenOffices {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String HEAD = "yuelu-head";
    private static final String KEEPER = "yuelu-liaison";
    private static final String REVIEWER = "yuelu-case-reviewer";
    private static final String NOTIFIED = "shifeng-liaison";
    private static final String ASSISTING = "shifeng-officer-1";
    private static final String ASSIGNING = "shifeng-unit-head";
    private static final String REPLYING = "shifeng-head";
    private static final String ABOVE = "changsha-head";
    private static final String GUEST = "zhuzhou-officer-1";

    private final Door door;

    private BetweenOffices(Door door) {
        this.door = door;
    }

    static Stream<Stop> stops(Door door) {
        BetweenOffices offices = new BetweenOffices(door);
        return Stream.of(
                        offices.shown(),
                        offices.argued(),
                        offices.written(),
                        offices.asked(),
                        offices.asking(),
                        offices.joined(),
                        offices.supervised())
                .flatMap(stops -> stops);
    }

    private Stream<Stop> shown() {
        String share =
                first(
                                GUEST,
                                "/api/v1/shares?box=received",
                                line ->
                                        is(line, "state", "ACCEPTED")
                                                && is(line, "fieldClass", "INTERNAL"))
                        .path("shareId")
                        .asText();
        String matter = at(GUEST, "/api/v1/shares/" + share).path("matterId").asText();
        String secret = letter(matter, line -> line.has("secret"));
        String open = letter(matter, line -> !line.has("secret"));
        String request =
                first(
                                HEAD,
                                "/api/v1/share-requests?box=received",
                                line ->
                                        is(line, "state", "ASKED")
                                                && line.path("number").asText().startsWith("XS-"))
                        .path("requestId")
                        .asText();
        String restricted =
                first(REVIEWER, "/api/v1/challenges?box=own", line -> line.has("matterId"))
                        .path("matterId")
                        .asText();
        return Stream.of(
                new Stop("sharing", GUEST, "/sharing"),
                new Stop("sharing-given", HEAD, "/sharing?box=given"),
                new Stop("share-requests", HEAD, "/sharing?box=incoming"),
                new Stop("challenges", REVIEWER, "/sharing?box=challenges"),
                new Stop("share", GUEST, "/sharing/" + share),
                new Stop("share-request", HEAD, "/share-requests/" + request),
                new Stop("shared-matter", GUEST, "/matters/" + matter),
                new Stop("sharing-matter", HEAD, "/matters/" + matter),
                new Stop("talk", OFFICER, "/matters/" + matter + "?tab=talk"),
                new Stop("withheld-letters", GUEST, "/matters/" + matter + "?tab=letters"),
                new Stop("shared-letter", GUEST, "/letters/" + open),
                new Stop("withheld-letter", GUEST, "/letters/" + secret),
                new Stop("secret-letter", OFFICER, "/letters/" + secret),
                new Stop("restricted-matter", HEAD, "/matters/" + restricted));
    }

    private Stream<Stop> argued() {
        String dispute =
                first(HEAD, "/api/v1/disputes?open=true", _ -> true).path("disputeId").asText();
        JsonNode paper =
                first(
                        KEEPER,
                        "/api/v1/transfers?open=true&limit=50&direction=outgoing",
                        line ->
                                is(line, "state", "DELIVERED")
                                        && line.path("to").asText().startsWith("W"));
        return Stream.of(
                new Stop("disputes", HEAD, "/transfers?direction=disputes"),
                new Stop("dispute", HEAD, "/disputes/" + dispute),
                new Stop("outside-bodies", KEEPER, "/outside-bodies"),
                new Stop("outside-body", KEEPER, "/outside-bodies/" + paper.path("to").asText()),
                new Stop(
                        "paper-transfer",
                        KEEPER,
                        "/transfers/" + paper.path("transferId").asText()));
    }

    private Stream<Stop> written() {
        JsonNode waiting =
                first(
                        NOTIFIED,
                        "/api/v1/lead-notifications?open=true",
                        line -> is(line, "state", "RECEIVED"));
        JsonNode answered =
                first(
                        HEAD,
                        "/api/v1/lead-notifications?box=sent",
                        line -> is(line, "state", "ANSWERED"));
        String sent = answered.path("notificationId").asText();
        String matter = at(HEAD, "/api/v1/lead-notifications/" + sent).at("/matter/id").asText();
        String one = "/lead-notifications/" + waiting.path("notificationId").asText();
        return Stream.of(
                new Stop("cooperation", NOTIFIED, "/cooperation"),
                new Stop("cooperation-sent", HEAD, "/cooperation?box=sent"),
                new Stop("lead-notification", NOTIFIED, one),
                new Stop("notification-letter", NOTIFIED, one + "?letter=sent"),
                new Stop("notification-answer", NOTIFIED, one + "?step=answer-notification"),
                new Stop("notification-answered", HEAD, "/lead-notifications/" + sent),
                new Stop("notified-matter", HEAD, "/matters/" + matter),
                new Stop("notify-lead", HEAD, "/matters/" + matter + "?step=notify-lead"));
    }

    private Stream<Stop> joined() {
        JsonNode running =
                first(
                        HEAD,
                        "/api/v1/joint-handlings?box=sent",
                        line -> is(line, "state", "RUNNING"));
        JsonNode waiting =
                first(
                        REPLYING,
                        "/api/v1/joint-handlings?open=true",
                        line -> is(line, "state", "RECEIVED"));
        String one = "/joint-handlings/" + running.path("jointHandlingId").asText();
        String other = "/joint-handlings/" + waiting.path("jointHandlingId").asText();
        String matter = at(HEAD, "/api/v1" + one).at("/matter/id").asText();
        return Stream.of(
                new Stop("joint-handlings", NOTIFIED, "/joint-handlings"),
                new Stop("joint-handlings-sent", HEAD, "/joint-handlings?box=sent"),
                new Stop("joint-handling", ASSISTING, one),
                new Stop("joint-report", ASSISTING, one + "?step=report-joint-work"),
                new Stop("joint-letter", HEAD, one + "?letter=sent"),
                new Stop("joint-ending", HEAD, one + "?step=end-joint-handling"),
                new Stop("joint-invited", REPLYING, other),
                new Stop("joint-answer", REPLYING, other + "?step=answer-invitation"),
                new Stop("joint-matter", HEAD, "/matters/" + matter + "?tab=transfers"),
                new Stop(
                        "joint-invite",
                        HEAD,
                        "/matters/" + matter + "?step=invite-joint-handling"));
    }

    private Stream<Stop> supervised() {
        JsonNode running =
                first(HEAD, "/api/v1/supervisions?open=true", line -> is(line, "state", "RUNNING"));
        JsonNode done =
                first(
                        ABOVE,
                        "/api/v1/supervisions?box=sent&open=true",
                        line -> is(line, "state", "CONCLUDED"));
        String one = "/supervisions/" + running.path("supervisionId").asText();
        String other = "/supervisions/" + done.path("supervisionId").asText();
        String matter = running.path("matterId").asText();
        return Stream.of(
                new Stop("supervisions", HEAD, "/supervisions"),
                new Stop("supervisions-ordered", ABOVE, "/supervisions?box=sent"),
                new Stop("supervision", HEAD, one),
                new Stop("supervision-report", HEAD, one + "?step=report-supervision"),
                new Stop("supervision-done", ABOVE, other),
                new Stop("supervision-lifting", ABOVE, other + "?step=lift-supervision"),
                new Stop("supervision-return", ABOVE, other + "?step=return-supervision"),
                new Stop("supervised-matter", ABOVE, "/matters/" + matter + "?tab=transfers"),
                new Stop(
                        "supervision-order",
                        "hunan-head",
                        "/matters/" + matter + "?step=order-supervision"));
    }

    private Stream<Stop> asked() {
        JsonNode open = openRequest();
        String one = "/assistance/" + open.path("id").asText();
        String letter = open.at("/rounds/0/letterId").asText();
        String item = open.at("/evidence/0/id").asText();
        return Stream.of(
                new Stop("assistance", NOTIFIED, "/assistance"),
                new Stop("assistance-asked", ASSISTING, one),
                new Stop("assistance-letter", ASSISTING, one + "?letter=" + letter),
                new Stop("assistance-item", ASSISTING, one + "?evidence=" + item),
                new Stop("assistance-intake", ASSISTING, one + "?step=add-assistance-evidence"),
                new Stop("assistance-spin-off", ASSISTING, one + "?step=name-spin-off"),
                new Stop("assistance-officers", ASSIGNING, one + "?step=assign-assistance"),
                new Stop("assistance-reply", REPLYING, one + "?step=reply-assistance"),
                new Stop("assistance-extension", REPLYING, one + "?step=extend-assistance"));
    }

    private Stream<Stop> asking() {
        String open = "/assistance/" + openRequest().path("id").asText();
        String draft = "/assistance/" + sentRequest("DRAFT");
        String closed = sentRequest("CLOSED");
        String matter = at(HEAD, "/api/v1/assistance/" + closed).at("/matter/id").asText();
        return Stream.of(
                new Stop("assistance-sent", HEAD, "/cooperation?of=assistance&box=sent"),
                new Stop("assistance-asking", OFFICER, open),
                new Stop("assistance-cancel", HEAD, open + "?step=cancel-assistance"),
                new Stop("assistance-draft", HEAD, draft),
                new Stop("assistance-issue", HEAD, draft + "?step=issue-assistance"),
                new Stop("assistance-revise", HEAD, draft + "?step=revise-assistance"),
                new Stop("assistance-closed", HEAD, "/assistance/" + closed),
                new Stop("assisted-matter", OFFICER, "/matters/" + matter + "?tab=transfers"),
                new Stop(
                        "request-assistance",
                        OFFICER,
                        "/matters/" + matter + "?step=request-assistance"));
    }

    /** Answered in part, as an officer of the asked office reads it. */
    private JsonNode openRequest() {
        String request =
                first(
                                ASSISTING,
                                "/api/v1/assistance?open=true",
                                line ->
                                        is(line, "state", "RECEIVED")
                                                && line.path("answered").asInt() > 0)
                        .path("assistanceId")
                        .asText();
        return at(ASSISTING, "/api/v1/assistance/" + request);
    }

    private String sentRequest(String state) {
        return first(HEAD, "/api/v1/assistance?box=sent", line -> is(line, "state", state))
                .path("assistanceId")
                .asText();
    }

    private String letter(String matter, Predicate<JsonNode> which) {
        return lines(at(OFFICER, "/api/v1/matters/" + matter).path("letters"))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> missing("letters of a shared matter"))
                .path("letterId")
                .asText();
    }

    private JsonNode first(String account, String list, Predicate<JsonNode> which) {
        return lines(at(account, list).path("items"))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> missing(account + " of " + list));
    }

    private JsonNode at(String account, String path) {
        return door.as(account).get(path).orThrow(path).body();
    }

    private static Stream<JsonNode> lines(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static boolean is(JsonNode line, String part, String value) {
        return line.path(part).asText().equals(value);
    }

    private static LocalException missing(String what) {
        return new LocalException("Nothing is there for %s: run deploy/demo.".formatted(what));
    }
}
