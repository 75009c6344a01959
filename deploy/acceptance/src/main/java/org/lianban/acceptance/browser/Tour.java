package org.lianban.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lianban.acceptance.Door;
import org.lianban.local.LocalException;

/** Every page of the console, each with something on it and before somebody whom it concerns. */
public final class Tour {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String OWNER = "yanling-officer-1";
    private static final String RECEIVER = "yuhu-head";
    private static final String PROVINCE = "hunan-designator";

    private Tour() {}

    /**
     * One page of the console.
     *
     * @param name what its picture is called
     * @param account who looks at it
     * @param path where it stands
     */
    public record Stop(String name, String account, String path) {}

    /** Needs the matters that {@code deploy/demo} leaves. */
    public static List<Stop> stops(Door door) {
        JsonNode received =
                transfers(door, RECEIVER, "incoming", "DELIVERED")
                        .filter(transfer -> !evidence(door, transfer).isMissingNode())
                        .findFirst()
                        .orElseThrow(() -> missing(RECEIVER, "DELIVERED with evidence"));
        JsonNode asked =
                transfers(door, PROVINCE, "deciding", "PAPERS_RECEIVED")
                        .findFirst()
                        .orElseThrow(() -> missing(PROVINCE, "PAPERS_RECEIVED"));
        String matter = received.path("matterId").asText();
        String letter =
                door.as(OFFICER)
                        .get("/api/v1/matters/" + matter)
                        .orThrow("looking at the matter")
                        .body()
                        .at("/letters/0/letterId")
                        .asText();
        String item = evidence(door, received).path("evidenceId").asText();
        String party = lead(door, OFFICER, "平台店铺").at("/parties/0/partyId").asText();
        String right = lead(door, OWNER, "炎陵黄桃").at("/rights/0/recordId").asText();
        return Stream.concat(
                        Stream.of(
                                new Stop("work", "yuelu-head", "/"),
                                new Stop("leads", OFFICER, "/leads"),
                                new Stop("lead-form", OFFICER, "/leads/new"),
                                new Stop("lead-list", OFFICER, "/leads/import"),
                                new Stop("cases", "yuelu-head", "/cases"),
                                new Stop("search", OFFICER, "/search?query=%E6%BC%94%E7%A4%BA"),
                                new Stop("matter", OFFICER, "/matters/" + matter),
                                new Stop(
                                        "evidence",
                                        OFFICER,
                                        "/matters/" + matter + "?tab=evidence"),
                                new Stop(
                                        "evidence-item",
                                        OFFICER,
                                        "/matters/" + matter + "/evidence/" + item),
                                new Stop(
                                        "measures",
                                        OFFICER,
                                        "/matters/" + matter + "?tab=measures"),
                                new Stop("told", OFFICER, "/matters/" + matter + "?tab=told"),
                                new Stop(
                                        "disclosure",
                                        "yuelu-head",
                                        "/matters/" + matter + "/disclosure"),
                                new Stop("audit", "hunan-audit-admin", "/audit"),
                                new Stop("notices", OFFICER, "/notices"),
                                new Stop("notice-check", "hunan-system-admin", "/notices/status"),
                                new Stop("transfers", RECEIVER, "/transfers"),
                                new Stop("transfer", RECEIVER, "/transfers/" + id(received)),
                                new Stop("designation", PROVINCE, "/transfers/" + id(asked)),
                                new Stop("letter", OFFICER, "/letters/" + letter),
                                new Stop("letters", "yuelu-head", "/letters"),
                                new Stop("offices", OFFICER, "/offices"),
                                new Stop(
                                        "people",
                                        "hunan-system-admin",
                                        "/administration/people?office=430104"),
                                new Stop("party", OFFICER, "/parties/" + party),
                                new Stop("right", OWNER, "/rights/" + right),
                                new Stop("right-form", OWNER, "/rights/new"),
                                new Stop("article", OFFICER, "/laws/procedure-verification"),
                                new Stop("workload", "yuelu-unit-head", "/workload"),
                                new Stop("matter-list", "yuelu-head", "/matters/import"),
                                new Stop("calendar", OFFICER, "/calendar"),
                                new Stop("calendar-keeping", "hunan-system-admin", "/calendar"),
                                new Stop("help", OFFICER, "/help")),
                        BetweenOffices.stops(door))
                .toList();
    }

    private static Stream<JsonNode> transfers(
            Door door, String account, String direction, String state) {
        JsonNode items =
                door.as(account)
                        .get("/api/v1/transfers?open=true&limit=50&direction=" + direction)
                        .orThrow("listing transfers")
                        .body()
                        .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(transfer -> transfer.path("state").asText().equals(state));
    }

    /**
     * The first item that a transfer's sender has taken in, if that is the officer's own office.
     */
    private static JsonNode evidence(Door door, JsonNode transfer) {
        return door.as(OFFICER)
                .get("/api/v1/evidence?matter=" + transfer.path("matterId").asText())
                .body()
                .at("/items/0");
    }

    /** The newest lead with that word that the account sees. */
    private static JsonNode lead(Door door, String account, String word) {
        String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
        String matter =
                door.as(account)
                        .get("/api/v1/matters?limit=1&query=" + query)
                        .orThrow("looking for a matter")
                        .body()
                        .at("/items/0/matterId")
                        .asText();
        return door.as(account)
                .get("/api/v1/leads/" + matter)
                .orThrow("looking at its lead")
                .body();
    }

    private static LocalException missing(String account, String what) {
        return new LocalException(
                "No transfer is %s for %s: run deploy/demo.".formatted(what, account));
    }

    private static String id(JsonNode transfer) {
        return transfer.path("transferId").asText();
    }
}
