package org.lianban.acceptance;

import java.util.HashMap;
import java.util.Map;

/** The acts that decide who sees a matter, or a document of it. */
final class SightSteps {
    private final Door door;
    private final Steps steps;

    SightSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /** On which conditions: to look on, so much of it, and nothing else than is named. */
    static Map<String, Object> conditions(String fieldClass) {
        return new HashMap<>(
                Map.of(
                        "kind", "OBSERVES",
                        "purpose", "核对同一当事人(演示)",
                        "article", "government-data-use",
                        "fieldClass", fieldClass,
                        "handling", "仅限承办人员查看(演示)"));
    }

    /** The head offers the matter to an office beside; answers with the share. */
    Answer offer(String head, String matter, String to, Map<String, ?> conditions) {
        return door.as(head)
                .post(
                        "/api/v1/shares",
                        Map.of("matterId", matter, "to", to, "conditions", conditions),
                        steps.matter(head, matter));
    }

    /** One step of the share: {@code acceptance}, {@code recall} … */
    Answer onShare(String person, String share, String act, Map<String, ?> body) {
        return seen(person, "/api/v1/shares/" + share, "/" + act, body);
    }

    /** The head tells another office of the lead (线索通报); answers with the notification. */
    Answer notify(String head, String matter, String to, String title) {
        return door.as(head)
                .post(
                        "/api/v1/lead-notifications",
                        Map.of(
                                "matterId", matter,
                                "to", to,
                                "title", title,
                                "facts", "市场内有售(演示)",
                                "reason", "销售行为发生在贵局辖区(演示)"));
    }

    /** One step of the notification: {@code receipt}, {@code answer}. */
    Answer onNotification(String person, String notification, String act, Map<String, ?> body) {
        return seen(person, "/api/v1/lead-notifications/" + notification, "/" + act, body);
    }

    /** Asks the office to show whatever matter has that number. */
    Answer ask(String person, String asked, String number, Map<String, ?> conditions) {
        return door.as(person)
                .post(
                        "/api/v1/share-requests",
                        Map.of("asked", asked, "number", number, "conditions", conditions));
    }

    /** The accounts are named beside those who see it by their post. */
    Answer restrict(String head, String matter, String... named) {
        return seen(
                head,
                "/api/v1/matters/" + matter + "/restriction",
                "",
                Map.of(
                        "article", "penalty-secrets",
                        "reason", "涉及商业秘密(演示)",
                        "people", steps.persons(named)));
    }

    /** A letter or an item of evidence is a trade secret. */
    Answer markSecret(String person, String matter, String document) {
        return seen(
                person,
                "/api/v1/matters/" + matter + "/secrets",
                "",
                Map.of("documentId", document, "ground", "TRADE_SECRET"));
    }

    private Answer seen(String person, String path, String act, Map<String, ?> body) {
        Caller caller = door.as(person);
        Answer seen = caller.get(path);
        return seen.isRefused() ? seen : caller.post(path + act, body, seen);
    }
}
