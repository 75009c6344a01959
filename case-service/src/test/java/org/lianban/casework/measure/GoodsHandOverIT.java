package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.RELEASED;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.ok;
import static org.lianban.casework.measure.MeasureHttp.person;
import static org.lianban.casework.measure.MeasureHttp.proposal;
import static org.lianban.casework.measure.MeasureHttp.propose;
import static org.lianban.casework.measure.MeasureHttp.read;
import static org.lianban.casework.measure.MeasureHttp.refused;
import static org.lianban.casework.measure.MeasureHttp.step;
import static org.lianban.casework.measure.MeasureHttp.taken;
import static org.lianban.casework.measure.MeasureHttp.work;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** Goods that go along with a matter: their measure, its limit, and the party's notice. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoodsHandOverIT {
    private static final Map<String, ?> EXTENDED = Map.of("paper", "潭雨延强1号", "reason", "案情复杂");

    @Inject MeasureLapses lapses;
    @Inject Clocks clocks;
    @Inject AgroalDataSource database;

    @Test
    void what_the_receiver_was_shown_he_takes_over_with_the_goods_and_their_limit() {
        String matter = verifying("yuelu", form(PARTY, "72000101"));
        String seizure = taken(matter, "SEIZE");
        String due = read("yuelu-head", seizure).path("limits[0].due");
        String transfer = delivered(matter, seizure);
        Response signed = selection(transfer);
        signed.then()
                .body("signed.digest", equalTo(signed.<String>path("current.digest")))
                .body("differences", empty())
                .body(clock("DL-11") + ".says.course", equalTo("RUNS_ON"))
                .body(clock("DL-11") + ".says.due", equalTo(due));
        As.account("yuhu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("transfer.selectionDigest", equalTo(signed.<String>path("signed.digest")))
                .body("transfer.goods.measureId", hasItem(seizure));
        String shown = Seen.accepting("yuhu-head", transfer);

        ok(act("yuelu-head", seizure, "release", firstLine()));

        Response stale = acceptance(transfer, shown);
        refused(stale, 409, "SELECTION_CHANGED");
        stale.then().body("errors.pointer", hasItem("/selection/MEASURE/" + seizure));
        assertThat(read("yuelu-head", seizure).<String>path("office.id")).isEqualTo("430104");
        selection(transfer)
                .then()
                .body("differences.kind", hasItem("MEASURE"))
                .body("differences.change", everyItem(equalTo("CHANGED")));
        Response shownAnew = selection(transfer);

        ok(acceptance(transfer, Seen.accepting("yuhu-head", transfer)));

        read("yuhu-head", seizure)
                .then()
                .body("office.id", equalTo("430302"))
                .body("limits.rule", hasItem("DL-11"))
                .body("limits[0].due", equalTo(due))
                .body("handOvers[0].from.id", equalTo("430104"))
                .body("handOvers[0].place", equalTo("区局涉案物品仓库(演示)"));
        assertThat(openMeasures(matter, "430104")).isZero();
        assertThat(openMeasures(matter, "430302")).isEqualTo(1);
        assertThat(work("yuhu-head", seizure)).isEqualTo("release-or-extend");
        assertThat(work("yuelu-head", seizure)).isNull();
        Response kept = selection(transfer);
        kept.then()
                .body("taken", equalTo(true))
                .body("current.digest", equalTo(shownAnew.<String>path("current.digest")));
        timeline(matter)
                .then()
                .body("items.text", hasItem(containsString("接收时与移送函所列有 1 处不同")))
                .body("items.type", hasItem("MeasureHandedOver"));
        theOldClocksWentAsShown(transfer, kept);
        theNewOfficeAnswersForThem(matter, seizure);
    }

    // What the preview said of each of the old office's clocks is what became of it.
    private static void theOldClocksWentAsShown(String transfer, Response kept) {
        Response page = As.account("yuhu-head").get("/api/v1/transfers/" + transfer);
        List<Map<String, ?>> clocks = kept.path("current.items.findAll { it.kind == 'CLOCK' }");
        assertThat(clocks).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 0; i < clocks.size(); i++) {
            String at = "current.items.findAll { it.kind == 'CLOCK' }[" + i + "].";
            Map<String, String> says = kept.path(at + "says");
            String old = "clocks.find { it.clockId == '" + kept.<String>path(at + "id") + "' }";
            String anew =
                    "clocks.find { it.office.id == '430302' && it.rule == '"
                            + says.get("rule")
                            + "' && it.state == 'RUNNING' }";
            switch (says.getOrDefault("course", "")) {
                case "ENDS" ->
                        assertThat(page.<String>path(old + ".outcome")).isEqualTo("FELL_AWAY");
                case "RUNS_ON" -> {
                    assertThat(page.<String>path(old + ".outcome")).isEqualTo("FELL_AWAY");
                    assertThat(page.<Object>path(anew + ".due")).isEqualTo(says.get("due"));
                    assertThat(page.<Object>path(anew + ".start")).isEqualTo(says.get("start"));
                }
                case "BEGINS_ANEW" ->
                        assertThat(page.<String>path(anew + ".start")).isEqualTo(TODAY.toString());
                default -> assertThat(page.<String>path(old + ".state")).isEqualTo("RUNNING");
            }
        }
    }

    private void theNewOfficeAnswersForThem(String matter, String seizure) {
        refused(act("yuelu-head", seizure, "release", RELEASED), 403, "NOT_WRITING_OFFICE");
        ok(act("yuhu-head", seizure, "extension", EXTENDED));
        assign(matter);
        ok(act("yuhu-head", seizure, "release", RELEASED));
        assertThat(openMeasures(matter, "430302")).isZero();
    }

    @Test
    void the_party_is_told_by_a_letter_of_the_office_that_took_the_goods() {
        String matter = verifying("yuelu", form(PARTY, "72000102"));
        String seal = taken(matter, "SEAL");
        String transfer = delivered(matter, seal);

        ok(acceptance(transfer, Seen.accepting("yuhu-head", transfer)));

        String letter = read("yuhu-head", seal).path("handOvers[0].letterId");
        As.account("yuelu-head")
                .get("/api/v1/letters/" + letter)
                .then()
                .statusCode(200)
                .body("kind", equalTo("GOODS_REFERRAL_NOTICE"))
                .body("number", containsString("物移"));
        theOldOfficeServesIt(letter);
        timeline(matter).then().body("items.text", hasItem(containsString("与移送函所列一致")));
    }

    @Test
    void a_designated_office_is_not_said_to_keep_the_goods_where_the_addressee_was_to() {
        String matter = verifying("yuelu", form(PARTY, "72000105"));
        String seizure = taken(matter, "SEIZE");
        String transfer = delivered(matter, seizure);
        ok(step("yuhu-head", transfer, "objection", Map.of("argument", "货物在天元区包装(演示)")));
        ok(step("yuhu-head", transfer, "designation-request"));
        ok(step("hunan-liaison", transfer, "papers-receipt"));
        ok(
                step(
                        "hunan-designator",
                        transfer,
                        "designation",
                        Map.of("designee", "430211", "reason", "仓库所在地(演示)")));

        ok(
                step(
                        "tianyuan-liaison",
                        transfer,
                        "file-receipt",
                        Map.of("seenSelection", Seen.selection("tianyuan-liaison", transfer))));

        read("tianyuan-head", seizure)
                .then()
                .body("office.id", equalTo("430211"))
                .body("handOvers[0].handsOver", equalTo("办案人员甲(演示)"))
                .body("handOvers[0].place", nullValue());
    }

    @Test
    void a_preservation_that_moved_lapses_with_the_new_office() {
        String matter = verifying("yuelu", form(PARTY, "72000103"));
        String measure = taken(matter, "PRESERVE");
        String transfer = delivered(matter, measure);
        ok(acceptance(transfer, Seen.accepting("yuhu-head", transfer)));
        longAgo(matter, measure);
        String lastDay = read("yuhu-head", measure).path("limits[0].due");

        lapses.run();

        read("yuhu-head", measure)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("LAPSED"))
                .body("ending.endedOn", equalTo(lastDay));
        assertThat(openMeasures(matter, "430302")).isZero();
        timeline(matter)
                .then()
                .body("items.find { it.type == 'MeasureLapsed' }.fact.officeId", equalTo("430302"));
    }

    @Test
    void drafting_one_is_shown_the_measures_and_what_is_wrong_with_a_plan_is_said_at_its_place() {
        String matter = verifying("yuelu", form(PARTY, "72000104"));
        String held = taken(matter, "PRESERVE");
        String proposed = propose("yuelu-officer-1", matter, proposal("SEAL")).path("measureId");
        As.account("yuelu-officer-1")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .body("measures.measureId", hasItems(held, proposed))
                .body("measures.find { it.measureId == '" + held + "' }.lapses", equalTo(true))
                .body(
                        "measures.find { it.measureId == '" + proposed + "' }.canGoAlong",
                        equalTo(false));
        Map<String, Object> body = draft(matter, held);
        body.put("goods", List.of(Map.of("measureId", held, "course", "GOES_ALONG")));
        refused(post(body), 422, "FIELD_MISSING");
        Map<String, Object> unknown = draft(matter, "01936000-0000-7000-8000-000000000009");
        Response answer = post(unknown);
        refused(answer, 422, "GOODS_UNKNOWN");
        answer.then().body("errors.pointer", hasItem("/goods/0"));
    }

    /** Its limit of the new office began so long ago that it is over. */
    private void longAgo(String matter, String measure) {
        Occasion now = new Occasion(Actor.system("test"), Instant.now());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                clocks.carryOut(
                                        new ClockOrder.RestartClock(
                                                MatterId.of(matter),
                                                OfficeId.of("430302"),
                                                "DL-10",
                                                Subject.measure(MeasureId.of(measure)),
                                                TODAY.minusDays(40)),
                                        now));
    }

    private static Map<String, Object> firstLine() {
        Map<String, Object> first = new HashMap<>(RELEASED);
        first.put("lines", List.of(1));
        return first;
    }

    private static String delivered(String matter, String measure) {
        Response drafted = post(draft(matter, measure));
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String transfer = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", transfer, "submission"));
        ok(step("yuelu-head", transfer, "issue"));
        ok(step("yuhu-liaison", transfer, "delivery"));
        return transfer;
    }

    private static Map<String, Object> draft(String matter, String measure) {
        Map<String, Object> body = new HashMap<>();
        body.put("matterId", matter);
        body.put("to", "430302");
        body.put("reason", "实际经营地不在本辖区(演示)");
        body.put("legalBasis", "《市场监督管理行政处罚程序规定》第十四条");
        body.put("attachments", List.of("案源登记表"));
        body.put(
                "goods",
                List.of(
                        Map.of(
                                "measureId",
                                measure,
                                "course",
                                "GOES_ALONG",
                                "place",
                                "区局涉案物品仓库(演示)",
                                "handsOver",
                                "办案人员甲(演示)")));
        return body;
    }

    private static Response post(Map<String, ?> body) {
        return As.account("yuelu-officer-1").body(body).post("/api/v1/transfers");
    }

    private static Response acceptance(String transfer, String body) {
        return As.account("yuhu-head")
                .header("If-Match", MeasureHttp.seen(transfer))
                .body(body)
                .post("/api/v1/transfers/" + transfer + "/acceptance");
    }

    private static Response selection(String transfer) {
        return As.account("yuhu-head").get("/api/v1/transfers/" + transfer + "/selection");
    }

    private static String clock(String rule) {
        return "current.items.find { it.kind == 'CLOCK' && it.says.rule == '" + rule + "' }";
    }

    private static Response timeline(String matter) {
        return As.account("yuhu-head").get("/api/v1/matters/" + matter + "/timeline");
    }

    private int openMeasures(String matter, String office) {
        return QuarkusTransaction.requiringNew().call(() -> counted(matter, office));
    }

    private int counted(String matter, String office) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select open_measures from handling where matter_id = ?::uuid"
                                        + " and office_id = ?")) {
            select.setString(1, matter);
            select.setString(2, office);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        }
    }

    private static void assign(String matter) {
        ok(
                As.account("yuhu-unit-head")
                        .header(
                                "If-Match",
                                As.account("yuhu-unit-head")
                                        .get("/api/v1/leads/" + matter)
                                        .header("ETag"))
                        .body(
                                Map.of(
                                        "officers",
                                        List.of(
                                                person("yuhu-officer-1"),
                                                person("yuhu-officer-2"))))
                        .post("/api/v1/leads/" + matter + "/assignment"));
    }

    private static void theOldOfficeServesIt(String letter) {
        String services = "/api/v1/letters/" + letter + "/services";
        Map<String, Object> body = new HashMap<>();
        body.put("way", "DIRECT");
        body.put("servedOn", TODAY.toString());
        body.put("recipient", "岳麓某科技公司(演示)");
        body.put("place", "批发市场12号(演示)");
        body.put("receivedBy", "前台甲(演示)");
        body.put("relation", "负责收件的人");
        body.put("servers", List.of(person("yuelu-officer-1"), person("yuelu-officer-2")));
        Response served =
                As.account("yuelu-officer-1")
                        .header(
                                "If-Match",
                                As.account("yuelu-officer-1").get(services).header("ETag"))
                        .body(body)
                        .post(services);
        assertThat(served.statusCode()).as(served.asString()).isEqualTo(201);
    }
}
