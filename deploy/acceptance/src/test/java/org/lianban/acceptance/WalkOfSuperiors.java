package org.lianban.acceptance;

import static org.lianban.acceptance.Beginning.CHANGSHA;
import static org.lianban.acceptance.Beginning.HEAD;
import static org.lianban.acceptance.Beginning.HUNAN;
import static org.lianban.acceptance.Beginning.YUELU;
import static org.lianban.acceptance.Relation.ADDRESSED;
import static org.lianban.acceptance.Relation.DECIDES;
import static org.lianban.acceptance.Relation.FORMER;
import static org.lianban.acceptance.Relation.GIVES;
import static org.lianban.acceptance.Relation.HANDED_DOWN;
import static org.lianban.acceptance.Relation.ITS_OFFICE;
import static org.lianban.acceptance.Relation.SUPERIOR;
import static org.lianban.acceptance.Relation.WRITES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The two ways of a superior (程序规定15): 长沙 hands a matter of its own down to 岳麓, and it takes up
 * what 岳麓 handles. At each moment somebody is told, who may look from every seat.
 */
final class WalkOfSuperiors {
    private static final String SUPERIOR_HEAD = "changsha-head";
    private static final String SUPERIOR_OFFICER = "changsha-officer-1";

    private final Door door;
    private final Steps steps;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    WalkOfSuperiors(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    /** 交办: signed for, not accepted; from then on no superior but a higher one moves it. */
    void handedDown() {
        Beginning beginning = new Beginning(door, today, occasion, _ -> {});
        Moment.Next next = beginning.ofSuperior("交办");
        String matter = next.id("matterId");
        String transfer =
                door.as(SUPERIOR_OFFICER)
                        .post(
                                "/api/v1/transfers",
                                Map.of(
                                        "matterId",
                                        matter,
                                        "to",
                                        YUELU,
                                        "way",
                                        "ASSIGNMENT",
                                        "reason",
                                        occasion + " 由违法行为发生地承办(演示)",
                                        "legalBasis",
                                        "《市场监督管理行政处罚程序规定》第十五条",
                                        "attachments",
                                        List.of("案件来源登记表"),
                                        "evidence",
                                        List.of()))
                        .orThrow("assignment")
                        .body()
                        .path("transfer")
                        .path("id")
                        .asText();
        next.id("transferId", transfer);
        steps.step(SUPERIOR_OFFICER, transfer, "submission", Map.of()).orThrow("submission");
        tell(next, "assignment drafted", "AWAITING_APPROVAL", "OPEN");
        steps.step(SUPERIOR_HEAD, transfer, "issue", Map.of()).orThrow("issue");
        next.office(YUELU, ADDRESSED);
        tell(next, "assigned", "ASSIGNED");
        steps.signForFile("yuelu-liaison", transfer).orThrow("file receipt");
        next.office(CHANGSHA, FORMER, ITS_OFFICE, GIVES, DECIDES, HANDED_DOWN)
                .office(YUELU, WRITES, ADDRESSED)
                .inCharge()
                .writer(HEAD);
        tell(next, "assignment received", "HANDED_OVER", "REGISTERED_ANEW", "LOCKED");
    }

    /** 提级管辖: only what cannot wait is done below until the file is out and signed for. */
    void takenUp() {
        Beginning beginning = new Beginning(door, today, occasion, _ -> {});
        Moment.Next next = beginning.reported("提级");
        String matter = next.id("matterId");
        String transfer =
                door.as(SUPERIOR_HEAD)
                        .post(
                                "/api/v1/transfers/taking-up",
                                Map.of("matterId", matter, "reason", occasion + " 案情重大(演示)"))
                        .orThrow("taking up")
                        .body()
                        .path("transfer")
                        .path("id")
                        .asText();
        next.id("transferId", transfer)
                .office(YUELU, WRITES, GIVES)
                .office(CHANGSHA, SUPERIOR, ITS_OFFICE, ADDRESSED, DECIDES);
        tell(next, "taken up", "TAKEN_UP");
        steps.step(
                        HEAD,
                        transfer,
                        "file-surrender",
                        Map.of("evidence", List.of(), "goods", List.of()))
                .orThrow("file surrender");
        tell(next, "file given out", "SURRENDERED");
        steps.signForFile("changsha-liaison", transfer).orThrow("file receipt");
        next.office(YUELU, FORMER, GIVES)
                .office(CHANGSHA, WRITES, ITS_OFFICE, ADDRESSED, DECIDES)
                .office(HUNAN, SUPERIOR)
                .inCharge()
                .writer(SUPERIOR_HEAD);
        tell(next, "taken over by the superior", "HANDED_OVER", "REGISTERED_ANEW");
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }
}
