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
    private final Door door;
    private final Steps steps;
    private final OutsideSteps outside;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    WalkOnPaper(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.outside = new OutsideSteps(door, today);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    void leavesTheSystem() {
        Moment.Next next = new Beginning(door, today, occasion, _ -> {}).reported("系统外");
        String body = outside.body();
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
        outside.delivered(transfer).orThrow("delivery");
        tell(next, "delivered on paper", "DELIVERED", "PAPER_DELIVERED");
        outside.keyIn(
                        transfer,
                        "acceptance",
                        Map.of("on", today.toString(), "number", "演示函〔2026〕1号"))
                .orThrow("acceptance");
        tell(next, "accepted outside", "ENDED", "HANDED_OVER", "PAPER_ENDED");
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }
}
