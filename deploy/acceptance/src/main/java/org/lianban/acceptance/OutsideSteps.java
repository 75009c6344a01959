package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.Map;

/** What 岳麓 knows of bodies outside the system, and keys in from their papers. */
final class OutsideSteps {
    static final String KEEPER = "yuelu-liaison";

    private static final String DIVISION = "360300";

    private final Door door;
    private final Steps steps;
    private final LocalDate today;

    OutsideSteps(Door door, LocalDate today) {
        this.door = door;
        this.steps = new Steps(door);
        this.today = today;
    }

    /** The one of its division, which stands in the register once. */
    String body() {
        return door.as(KEEPER)
                .get("/api/v1/outside-bodies")
                .orThrow("register")
                .body()
                .path("items")
                .valueStream()
                .filter(body -> body.path("division").asText().equals(DIVISION))
                .map(body -> body.path("id").asText())
                .findFirst()
                .orElseGet(this::entered);
    }

    private String entered() {
        return door.as(KEEPER)
                .post(
                        "/api/v1/outside-bodies",
                        Map.of(
                                "name", "某外省市市场监督管理局(演示)",
                                "nameEn", "Market bureau of a city outside (demo)",
                                "kind", "CITY",
                                "division", DIVISION,
                                "address", "某外省某市演示路1号(演示)",
                                "contactUnit", "执法稽查科(演示)",
                                "telephone", "0799-0000000",
                                "from", today.withDayOfYear(1).toString(),
                                "why", "机构名录(演示)"))
                .orThrow("body outside")
                .text("id");
    }

    /** One step of a transfer on paper: {@code delivery}, {@code acceptance} … */
    Answer keyIn(String transfer, String what, Map<String, String> body) {
        return steps.step(KEEPER, transfer, "paper/" + what, body);
    }

    /** The letter was handed over today. */
    Answer delivered(String transfer) {
        return keyIn(
                transfer,
                "delivery",
                Map.of("on", today.toString(), "manner", "BY_HAND", "by", "联络员(演示)"));
    }
}
