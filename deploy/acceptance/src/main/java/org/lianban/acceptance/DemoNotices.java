package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Who of the persons concerned was told of a matter's facts, and what they did with it. */
final class DemoNotices {
    private static final Map<String, String> STATES =
            Map.of(
                    "PLANNED", "待发",
                    "SENT", "已发",
                    "DELIVERED", "已达",
                    "OPENED", "已看",
                    "ACTED", "已办",
                    "WITHHELD", "不予告知",
                    "FAILED", "未送达");

    private final Door door;
    private final Narrator narrator;

    DemoNotices(Door door, Narrator narrator) {
        this.door = door;
        this.narrator = narrator;
    }

    void told(String matter, String reader) {
        narrator.chapter("告知情况:谁已收到、谁已查看");
        Answer told = door.as(reader).get("/api/v1/notices/told?matter=" + matter);
        for (JsonNode fact : told.orThrow("who was told").body().path("items")) {
            narrator.line(fact.path("sentence").asText());
            for (JsonNode person : fact.path("people")) {
                // Mails go in digests later: deploy/mail prints them.
                String state = STATES.get(person.path("list").path("state").asText());
                narrator.line("    %s  %s".formatted(state, person.path("label").asText()));
            }
        }
    }
}
