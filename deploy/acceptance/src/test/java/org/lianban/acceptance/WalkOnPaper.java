package org.lianban.acceptance;

import static org.lianban.acceptance.Beginning.HEAD;
import static org.lianban.acceptance.Beginning.OFFICER;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A matter of 岳麓 that belongs to a body outside the system (decision 0048): what happens there is
 * keyed in from its papers, and the matter ends here. At each moment somebody is told.
 */
final class WalkOnPaper {
    private static final String KEEPER = "yuelu-liaison";
    private static final String DIVISION = "360300";

    private final Door door;
    private final Steps steps;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    WalkOnPaper(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    void leavesTheSystem() {
        Moment.Next next = new Beginning(door, today, occasion, _ -> {}).reported("系统外");
        String body = bodyOutside();
        next.id("outsideBodyId", body);
        String transfer =
                steps.draft(OFFICER, next.id("matterId"), body, occasion + " 经营地在外省(演示)")
                        .orThrow("draft")
                        .body()
                        .path("transfer")
                        .path("id")
                        .asText();
        next.id("transferId", transfer).lasting("TO_ANOTHER_PROVINCE");
        tell(next, "drafted to a body outside", "DRAFTED", "OPEN");
        steps.step(OFFICER, transfer, "submission", Map.of()).orThrow("submission");
        steps.step(HEAD, transfer, "issue", Map.of()).orThrow("issue");
        tell(next, "out on paper", "ISSUED", "PAPER_OUT");
        keyIn(transfer, "delivery", Map.of("on", day(), "manner", "BY_HAND", "by", "联络员(演示)"));
        tell(next, "delivered on paper", "DELIVERED", "PAPER_DELIVERED");
        keyIn(transfer, "acceptance", Map.of("on", day(), "number", "演示函〔2026〕1号"));
        tell(next, "accepted outside", "ENDED", "HANDED_OVER", "PAPER_ENDED");
    }

    /** The one of its division, which stands in the register once. */
    private String bodyOutside() {
        return door.as(KEEPER)
                .get("/api/v1/outside-bodies")
                .orThrow("register")
                .body()
                .path("items")
                .valueStream()
                .filter(body -> body.path("division").asText().equals(DIVISION))
                .map(body -> body.path("id").asText())
                .findFirst()
                .orElseGet(this::enteredBody);
    }

    private String enteredBody() {
        return door.as(KEEPER)
                .post(
                        "/api/v1/outside-bodies",
                        Map.of(
                                "name", "某外省市市场监督管理局(演示)",
                                "kind", "CITY",
                                "division", DIVISION,
                                "address", "演示路1号",
                                "from", today.withDayOfYear(1).toString(),
                                "why", "机构名录(演示)"))
                .orThrow("body outside")
                .text("id");
    }

    private void keyIn(String transfer, String what, Map<String, String> body) {
        steps.step(KEEPER, transfer, "paper/" + what, body).orThrow(what);
    }

    private String day() {
        return today.toString();
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }
}
