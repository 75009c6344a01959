package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How the matters of the walks begin: 岳麓 registers a lead, two officers are named for it, and so
 * are two parties. What nobody may read is planted on the way.
 */
final class Beginning {
    static final String YUELU = "430104";
    static final String CHANGSHA = "430100";
    static final String HUNAN = "430000";
    static final String OFFICER = "yuelu-officer-1";
    static final String COLLEAGUE = "yuelu-officer-2";
    static final String UNIT_HEAD = "yuelu-unit-head";
    static final String HEAD = "yuelu-head";
    private static final String IDENTITY = "11010519491231002X";
    private static final String INFORMANT = "某举报人甲(演示)";
    private static final String INFORMANT_PHONE = "13900004321";
    private static final String INFORMANT_ADDRESS = "某小区9号(演示)";

    private static final Map<String, ?> GROUNDS_OF_FILING =
            Map.of(
                    "PRIMA_FACIE_EVIDENCE", Map.of("note", "网页截图与进货单据(演示)"),
                    "PENALTY_DUE", Map.of("note", "违法事实应予处罚(演示)"),
                    "OUR_JURISDICTION", Map.of("note", "违法行为发生在本辖区(演示)"),
                    "WITHIN_LIMITATION", Map.of("note", "行为仍在追责时效内(演示)"));

    private final Door door;
    private final Steps steps;
    private final LocalDate today;
    private final String occasion;
    private final Consumer<Moment> told;

    /**
     * @param occasion stands in every title and name, and nowhere else in the system
     */
    Beginning(Door door, LocalDate today, String occasion, Consumer<Moment> told) {
        this.door = door;
        this.steps = new Steps(door);
        this.today = today;
        this.occasion = occasion;
        this.told = told;
    }

    /** Reported by an agency. */
    Moment.Next reported(String way) {
        String matter =
                door.as(Moment.REPORTER)
                        .post(
                                "/api/v1/reports",
                                Map.of(
                                        "title",
                                        occasion + " " + way + "(演示)",
                                        "content",
                                        occasion + " 举报内容(演示)",
                                        "placeOfAct",
                                        YUELU,
                                        "breach",
                                        "TM_INFRINGE_3"))
                        .orThrow("report")
                        .text("reportId");
        return ofYuelu(matter, new Moment.Next().id("reportId", matter));
    }

    /** Reported by somebody whom nobody is to know. */
    Moment.Next informed(String way) {
        Map<String, Object> lead = lead(way, "REPORT_NAMED");
        lead.put(
                "informant",
                Map.of(
                        "name", INFORMANT,
                        "phone", INFORMANT_PHONE,
                        "address", INFORMANT_ADDRESS,
                        "anonymous", false));
        String matter =
                door.as(OFFICER).post("/api/v1/leads", lead).orThrow("lead").text("matterId");
        return ofYuelu(
                matter,
                new Moment.Next()
                        .lasting("INFORMED")
                        .secret(INFORMANT, INFORMANT_PHONE, INFORMANT_ADDRESS));
    }

    private Map<String, Object> lead(String way, String source) {
        return new HashMap<>(
                Map.of(
                        "title",
                        occasion + " " + way + "(演示)",
                        "content",
                        occasion + " 举报内容(演示)",
                        "source",
                        source,
                        "placeOfAct",
                        YUELU,
                        "breach",
                        "TM_INFRINGE_3",
                        "foundOn",
                        today.toString()));
    }

    /** A superior's own: 长沙 registered it. */
    Moment.Next ofSuperior(String way) {
        String matter =
                door.as("changsha-officer-1")
                        .post("/api/v1/leads", lead(way, "INSPECTION"))
                        .orThrow("lead")
                        .text("matterId");
        Moment.Next next =
                new Moment.Next()
                        .id("matterId", matter)
                        .office(
                                CHANGSHA,
                                Relation.WRITES,
                                Relation.ITS_OFFICE,
                                Relation.GIVES,
                                Relation.DECIDES)
                        .office(HUNAN, Relation.SUPERIOR);
        return begun(next, "changsha");
    }

    private Moment.Next ofYuelu(String matter, Moment.Next begun) {
        begun.id("matterId", matter)
                .office(YUELU, Relation.WRITES, Relation.ITS_OFFICE, Relation.GIVES)
                .office(CHANGSHA, Relation.SUPERIOR)
                .office(HUNAN, Relation.SUPERIOR);
        return begun(begun, "yuelu");
    }

    /**
     * Verified by two officers; two parties are named.
     *
     * @param handling what the accounts of the office begin with
     */
    private Moment.Next begun(Moment.Next next, String handling) {
        String matter = next.id("matterId");
        String officer = handling + "-officer-1";
        String colleague = handling + "-officer-2";
        next.id("partyName", occasion).secret(IDENTITY).writer(handling + "-head");
        settings(next);
        told.accept(next.at("registered", "REGISTERED"));
        steps.assign(handling + "-unit-head", matter, officer, colleague).orThrow("assignment");
        next.inCharge(officer, colleague);
        onLead(
                officer,
                matter,
                "parties",
                Map.of(
                        "role", "SUSPECT",
                        "kind", "ENTERPRISE",
                        "name", occasion + " 某公司(演示)"));
        onLead(
                officer,
                matter,
                "parties",
                Map.of(
                        "role",
                        "SUSPECT",
                        "kind",
                        "PERSON",
                        "name",
                        occasion + " 某人(演示)",
                        "identityNumber",
                        IDENTITY));
        return next.id("partyId", party(officer, matter, "PERSON"))
                .id("otherPartyId", party(officer, matter, "ENTERPRISE"));
    }

    private void settings(Moment.Next next) {
        next.id("today", today.toString())
                .id("now", today + "T01:00:00Z")
                .id("soon", soon().toString())
                .id("year", String.valueOf(today.getYear() + 1))
                .id("nobody", "00000000-0000-7000-8000-000000000000")
                .id("officeId", YUELU)
                .id("lawId", "procedure-transfer")
                .id("personId", steps.persons("changsha-officer-2").getFirst());
        Stream.of("officer-1", "officer-2", "legal-reviewer")
                .forEach(who -> next.id("person:" + who, steps.persons("yuelu-" + who).getFirst()));
        next.id("person:yuhu-officer-2", steps.persons("yuhu-officer-2").getFirst());
    }

    LocalDate soon() {
        return LetterSteps.dueOn(today);
    }

    private String party(String officer, String matter, String kind) {
        return steps.lead(officer, matter)
                .body()
                .path("parties")
                .valueStream()
                .filter(party -> party.path("kind").asText().equals(kind))
                .map(party -> party.path("partyId").asText())
                .findFirst()
                .orElseThrow();
    }

    void filed(String matter) {
        onLead(
                HEAD,
                matter,
                "filing",
                Map.of(
                        "grounds",
                        GROUNDS_OF_FILING,
                        "actFrom",
                        today.minusDays(10).toString(),
                        "continuing",
                        true));
    }

    void onLead(String person, String matter, String act, Map<String, ?> body) {
        Answer seen = steps.lead(person, matter);
        door.as(person).post("/api/v1/leads/" + matter + "/" + act, body, seen).orThrow(act);
    }
}
