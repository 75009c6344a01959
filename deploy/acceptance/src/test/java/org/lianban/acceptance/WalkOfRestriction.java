package org.lianban.acceptance;

import static org.lianban.acceptance.Beginning.COLLEAGUE;
import static org.lianban.acceptance.Beginning.HEAD;
import static org.lianban.acceptance.Beginning.OFFICER;
import static org.lianban.acceptance.Beginning.UNIT_HEAD;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A matter of 岳麓 that named people alone see (限定知悉, decision 0046), a colleague recused beside; it
 * goes on, is filed, and is read by its number. At each moment somebody is told.
 */
final class WalkOfRestriction {
    /** Before this moment everybody of the offices that see matters of 岳麓 saw it. */
    static final String BEGINS = "restricted";

    static final String RECUSED = "yuelu-case-reviewer";

    /** Types the number at the end. */
    static final String CHALLENGER = "yuelu-legal-reviewer";

    private final Door door;
    private final Steps steps;
    private final EvidenceSteps evidence;
    private final LetterSteps letters;
    private final Beginning beginning;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    WalkOfRestriction(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.evidence = new EvidenceSteps(door);
        this.letters = new LetterSteps(door);
        this.beginning = new Beginning(door, today, occasion, _ -> {});
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    void namedPeopleAlone() {
        Moment.Next next = beginning.reported("限定知悉");
        String matter = next.id("matterId");
        next.id("recusalId", recused(matter)).excluded(RECUSED);
        new SightSteps(door)
                .restrict(HEAD, matter, OFFICER, COLLEAGUE, UNIT_HEAD)
                .orThrow("restriction");
        next.named(OFFICER, COLLEAGUE, UNIT_HEAD);
        tell(next, BEGINS, "VERIFYING", "READY", "OPEN", "RESTRICTED");
        papers(next, matter);
        beginning.filed(matter);
        tell(next, "restricted and filed", "FILED", "RESTRICTED");
        next.id("challengeId", readByNumber(matter)).byNumber(CHALLENGER);
        tell(next, "read by its number", "FILED", "RESTRICTED", "CHALLENGED");
    }

    private String recused(String matter) {
        String path = "/api/v1/matters/" + matter + "/recusals";
        return door.as(HEAD)
                .post(
                        path,
                        Map.of(
                                "person", steps.persons(RECUSED).getFirst(),
                                "ground", "FOUND",
                                "reason", "与当事人有利害关系(演示)"),
                        door.as(HEAD).get(path))
                .orThrow("recusal")
                .body()
                .path("recusals")
                .path(0)
                .path("id")
                .asText();
    }

    private void papers(Moment.Next next, String matter) {
        String to = occasion + " 某公司(演示)";
        next.id("letterId", letters.issued(matter, to, beginning.soon())).id("letterTo", to);
        Map<String, ?> goods = evidence.goods(occasion, today.toString(), OFFICER, COLLEAGUE);
        next.id(
                "evidenceId",
                OnceHeard.of(() -> evidence.takeIn(OFFICER, matter, goods))
                        .orThrow("goods")
                        .text("evidenceId"));
        door.as(OFFICER)
                .post(
                        "/api/v1/matters/" + matter + "/comments",
                        Map.of("reach", "ALL_OFFICES", "text", occasion + " 先核实地址(演示)"))
                .orThrow("comment");
    }

    private String readByNumber(String matter) {
        return door.as(CHALLENGER)
                .post(
                        "/api/v1/challenges",
                        Map.of(
                                "number",
                                steps.matter(HEAD, matter).text("number"),
                                "reason",
                                "因核对同一当事人需要查阅(演示)"))
                .orThrow("challenge")
                .text("id");
    }

    private void tell(Moment.Next next, String name, String... stages) {
        told.accept(next.at(name, stages));
    }
}
