package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PAPER;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.RELEASED;
import static org.lianban.casework.measure.MeasureHttp.TAKEN;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.all;
import static org.lianban.casework.measure.MeasureHttp.casefile;
import static org.lianban.casework.measure.MeasureHttp.draft;
import static org.lianban.casework.measure.MeasureHttp.lead;
import static org.lianban.casework.measure.MeasureHttp.ok;
import static org.lianban.casework.measure.MeasureHttp.page;
import static org.lianban.casework.measure.MeasureHttp.person;
import static org.lianban.casework.measure.MeasureHttp.proposal;
import static org.lianban.casework.measure.MeasureHttp.propose;
import static org.lianban.casework.measure.MeasureHttp.read;
import static org.lianban.casework.measure.MeasureHttp.refused;
import static org.lianban.casework.measure.MeasureHttp.seen;
import static org.lianban.casework.measure.MeasureHttp.step;
import static org.lianban.casework.measure.MeasureHttp.taken;
import static org.lianban.casework.measure.MeasureHttp.work;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Measures on goods over HTTP, from their proposal to their end. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasureIT {
    @Inject MeasureLapses lapses;

    @Test
    void a_preservation_is_proposed_approved_taken_and_settled() {
        String matter = verifying("yuelu", form(PARTY, "72000001"));
        all("yuelu-officer-1", matter).then().body("proposal.open", equalTo(true));
        page("yuelu-officer-1", matter)
                .then()
                .body("actions.find { it.name == 'propose-measure' }.weight", equalTo("OTHER"));
        Response proposed = propose("yuelu-officer-1", matter, proposal("PRESERVE"));
        ok(proposed);
        String measure = proposed.path("measureId");
        proposed.then()
                .body("state", equalTo("PROPOSED"))
                .body("premises.division", equalTo("430104"))
                .body("goods.what", contains("黄桃(演示)", "包装箱(演示)"))
                .body("goods.state", contains("LISTED", "LISTED"))
                .body("limits", hasSize(0))
                .body("version", equalTo(1));

        refused(act("yuelu-officer-1", measure, "approval", PAPER), 403, "ROLE_REQUIRED");
        ok(act("yuelu-head", measure, "approval", PAPER));
        refused(
                act(
                        "yuelu-officer-2",
                        measure,
                        "taking",
                        Map.of("takenOn", TODAY.minusDays(1).toString())),
                422,
                "DATE_IMPLAUSIBLE");
        act("yuelu-officer-2", measure, "taking", TAKEN)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("takenOn", equalTo(TODAY.toString()))
                .body("goods.state", contains("HELD", "HELD"))
                .body("limits.rule", contains("DL-10"));
        assertThat(work("yuelu-officer-1", measure)).isEqualTo("settle-preservation");
        assertThat(work("yuelu-head", measure)).isNull();

        act("yuelu-officer-1", measure, "outcome", Map.of("outcome", "RECORDED", "reason", "已拍照"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("RECORDED"))
                .body("goods.state", contains("RELEASED", "RELEASED"))
                .body("limits", hasSize(0));
        assertThat(work("yuelu-officer-1", measure)).isNull();
        page("yuelu-head", matter)
                .then()
                .body("clocks.find { it.rule == 'DL-10' }.outcome", equalTo("MET"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "MeasureProposed",
                                "MeasureApproved",
                                "MeasureTaken",
                                "MeasureEnded"))
                .body("items.find { it.type == 'MeasureEnded' }.text", containsString("先行登记保存"))
                .body("items.text.join('')", not(containsString("批发市场")));
    }

    @Test
    void a_preservation_becomes_a_seizure_that_is_extended_once_and_released_by_lines() {
        String matter = verifying("yuelu", form(PARTY, "72000002"));
        String preserved = taken(matter, "PRESERVE");
        Response seized =
                act(
                        "yuelu-head",
                        preserved,
                        "seizure",
                        Map.of("paper", "长岳市监强制〔2026〕1号", "lines", List.of(1, 2)));
        ok(seized);
        String seizure = seized.path("measureId");
        assertThat(seizure).isNotEqualTo(preserved);
        LocalDate raw = TODAY.plusDays(30);
        seized.then()
                .body("kind", equalTo("SEIZE"))
                .body("state", equalTo("IN_FORCE"))
                .body("goods.state", contains("HELD", "HELD"))
                .body("limits.raw", contains(raw.toString()))
                .body("limits.due", contains(raw.toString()));
        read("yuelu-head", preserved)
                .then()
                .body("ending.outcome", equalTo("CONVERTED"))
                .body("goods.state", contains("SEIZED", "SEIZED"));

        act("yuelu-head", seizure, "extension", Map.of("paper", "延强1号", "reason", "案情复杂"))
                .then()
                .statusCode(200)
                .body("state", equalTo("EXTENDED"))
                .body("limits.due", contains(raw.plusDays(30).toString()));
        refused(
                act("yuelu-head", seizure, "extension", Map.of("paper", "延强2号", "reason", "案情复杂")),
                409,
                "COERCION_CAP_EXCEEDED");
        refused(
                act(
                        "yuelu-head",
                        seizure,
                        "early-disposal",
                        Map.of("line", 2, "consent", "同意书", "how", "变卖", "kept", List.of())),
                409,
                "EARLY_DISPOSAL_UNFIT");
        refused(
                act(
                        "yuelu-head",
                        seizure,
                        "early-disposal",
                        Map.of(
                                "line",
                                1,
                                "consent",
                                "同意书",
                                "how",
                                "变卖",
                                "kept",
                                List.of("01936000-0000-7000-8000-000000000001"))),
                422,
                "EVIDENCE_UNKNOWN");
        Map<String, Object> first = new HashMap<>(RELEASED);
        first.put("lines", List.of(1));
        act("yuelu-head", seizure, "release", first)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXTENDED"))
                .body("goods.state", contains("RELEASED", "HELD"));
        refused(act("yuelu-head", seizure, "release", first), 422, "GOODS_NOT_HELD");
        act("yuelu-head", seizure, "release", RELEASED)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("RELEASED"))
                .body("actions.open", not(hasItem(true)));
    }

    @Test
    void goods_that_are_held_keep_the_matter_where_it_is() {
        Map<String, Object> form = form(PARTY, "72000003");
        form.put("actFrom", TODAY.minusDays(3).toString());
        String matter = verifying("yuelu", form);
        String measure = taken(matter, "SEAL");
        refused(
                As.account("yuelu-head")
                        .header("If-Match", lead(matter))
                        .body(Map.of("ground", "MINOR_CORRECTED_NO_HARM", "reason", "已改正(演示)"))
                        .post("/api/v1/leads/" + matter + "/non-filing"),
                409,
                "OPEN_COERCION");
        String transfer = draft(matter);
        ok(step("yuelu-officer-1", transfer, "submission"));
        refused(step("yuelu-head", transfer, "issue"), 409, "GOODS_NOT_RESOLVED");
        ok(
                As.account("yuelu-head")
                        .header("If-Match", seen(transfer))
                        .body(Map.of("reason", "物品尚未处理(演示)"))
                        .post("/api/v1/transfers/" + transfer + "/withdrawal"));
        ok(file("yuelu", matter));
        ok(
                casefile(
                        "yuelu-head",
                        matter,
                        "termination",
                        Map.of("ground", "PARTY_DIED", "reason", "经营者死亡(演示)")));
        refused(casefile("yuelu-head", matter, "closing", Map.of()), 409, "OPEN_COERCION");
        ok(act("yuelu-head", measure, "release", RELEASED));
        ok(casefile("yuelu-head", matter, "closing", Map.of()));
    }

    @Test
    void goods_of_another_territory_and_trade_secrets_are_not_ours_alone_to_take() {
        String matter = verifying("yuelu", form(PARTY, "72000004"));
        Map<String, Object> elsewhere = proposal("SEIZE");
        elsewhere.put("division", "430211");
        refused(propose("yuelu-officer-1", matter, elsewhere), 409, "OUT_OF_TERRITORY");
        elsewhere.put("division", "999999");
        refused(propose("yuelu-officer-1", matter, elsewhere), 400, "MALFORMED");

        Map<String, Object> form = form(PARTY, "72000005");
        form.put("breach", "TRADE_SECRET");
        form.put("rights", List.of());
        String secret = verifying("yuelu", form);
        String seizure = propose("yuelu-officer-1", secret, proposal("SEIZE")).path("measureId");
        for (String account : List.of("yuelu-head", "yuelu-principal", "changsha-head")) {
            refused(act(account, seizure, "approval", PAPER), 403, "CITY_PRINCIPAL_REQUIRED");
        }
        refused(act("kaifu-principal", seizure, "approval", PAPER), 404, "NOT_FOUND");
        ok(act("changsha-principal", seizure, "approval", PAPER));
        String seal = propose("yuelu-officer-1", secret, proposal("SEAL")).path("measureId");
        refused(act("yuelu-principal", seal, "approval", PAPER), 403, "CITY_PRINCIPAL_REQUIRED");
        ok(act("changsha-principal", seal, "approval", PAPER));
        String kept = propose("yuelu-officer-1", secret, proposal("PRESERVE")).path("measureId");
        refused(act("yuelu-head", kept, "approval", PAPER), 403, "PRINCIPAL_REQUIRED");
        ok(act("yuelu-principal", kept, "approval", PAPER));
    }

    @Test
    void what_could_not_wait_is_the_head_s_work_at_once() {
        String matter = verifying("yuelu", form(PARTY, "72000006"));
        Map<String, Object> urgent = proposal("SEIZE");
        urgent.put("takenAt", TODAY + "T00:00:00+08:00");
        Response taken = propose("yuelu-officer-1", matter, urgent);
        ok(taken);
        String measure = taken.path("measureId");
        taken.then()
                .body("state", equalTo("URGENT"))
                .body("limits.rule", contains("DL-11", "DL-12"))
                .body(
                        "limits.find { it.rule == 'DL-12' }.due",
                        equalTo(TODAY.plusDays(1).toString()));
        assertThat(work("yuelu-head", measure)).isEqualTo("approve-measure");
        ok(act("yuelu-head", measure, "approval", PAPER));
        assertThat(work("yuelu-head", measure)).isEqualTo("release-or-extend");
        read("yuelu-head", measure)
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("limits.rule", contains("DL-11"));
    }

    @Test
    void a_preservation_left_alone_lapses_once_however_many_look() throws Exception {
        Map<String, Object> form = form(PARTY, "72000007");
        form.put("foundOn", TODAY.minusDays(26).toString());
        String matter = verifying("yuelu", form);
        Map<String, Object> urgent = proposal("PRESERVE");
        urgent.put("takenAt", TODAY.minusDays(25) + "T09:00:00+08:00");
        String measure = propose("yuelu-officer-1", matter, urgent).path("measureId");
        refused(act("yuelu-head", measure, "approval", PAPER), 409, "WRONG_STATE");
        String lastDay = read("yuelu-head", measure).path("limits[0].due");
        String inTime = taken(verifying("yuelu", form(PARTY, "72000008")), "PRESERVE");

        int lapsed = 0;
        try (ExecutorService runners = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> runs =
                    IntStream.range(0, 4).mapToObj(_ -> runners.submit(lapses::run)).toList();
            for (Future<Integer> run : runs) {
                lapsed += run.get();
            }
        }
        assertThat(lapsed).isEqualTo(1);
        RestAssured.given()
                .port(
                        ConfigProvider.getConfig()
                                .getValue("quarkus.management.test-port", Integer.class))
                .post("/q/measures/lapse")
                .then()
                .statusCode(200)
                .body("lapsed", equalTo(0));

        read("yuelu-head", measure)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("LAPSED"))
                .body("ending.endedOn", equalTo(lastDay))
                .body("goods.state", contains("RELEASED", "RELEASED"))
                .body("goods.leftOn", contains(lastDay, lastDay))
                .body("limits", hasSize(0));
        read("yuelu-head", inTime).then().body("state", equalTo("IN_FORCE"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.findAll { it.type == 'MeasureLapsed' }", hasSize(1))
                .body("items.find { it.type == 'MeasureLapsed' }.actor", equalTo("系统"));
        page("yuelu-head", matter)
                .then()
                .body("clocks.find { it.rule == 'DL-10' }.outcome", equalTo("FELL_AWAY"))
                .body("clocks.find { it.rule == 'DL-12' }.outcome", equalTo("FELL_AWAY"));
    }

    @Test
    void it_is_decided_on_as_it_was_seen_by_whoever_sees_the_matter() {
        String matter = verifying("yuelu", form(PARTY, "72000009"));
        refused(all("kaifu-officer-1", matter), 404, "NOT_FOUND");
        all("changsha-head", matter)
                .then()
                .statusCode(200)
                .body("proposal.code", equalTo("NOT_WRITING_OFFICE"));
        all("yuelu-head", matter).then().body("proposal.code", equalTo("ROLE_REQUIRED"));
        all("yuelu-officer-3", matter).then().body("proposal.code", equalTo("OFFICER_NOT_NAMED"));
        String path = "/api/v1/matters/" + matter + "/measures";
        As.account("yuelu-officer-1").body(proposal("SEAL")).post(path).then().statusCode(428);
        As.account("yuelu-officer-1")
                .header("If-Match", "\"1\"")
                .body(proposal("SEAL"))
                .post(path)
                .then()
                .statusCode(412);
        String measure = propose("yuelu-officer-1", matter, proposal("SEAL")).path("measureId");
        refused(read("kaifu-officer-1", measure), 404, "NOT_FOUND");
        refused(read("yuelu-officer-1", "no-such-measure"), 404, "NOT_FOUND");
        As.account("yuelu-head")
                .header("If-Match", "\"7\"")
                .body(PAPER)
                .post("/api/v1/measures/" + measure + "/approval")
                .then()
                .statusCode(412);
        for (Map<String, ?> amiss :
                List.of(
                        Map.of("goods", List.of()),
                        Map.of("officers", List.of(person("yuelu-officer-1"))),
                        Map.of("officers", List.of(person("yuelu-officer-1"), matter)))) {
            Map<String, Object> body = proposal("SEAL");
            body.putAll(amiss);
            assertThat(propose("yuelu-officer-1", matter, body).statusCode()).isEqualTo(422);
        }
        Map<String, Object> nothing = proposal("SEAL");
        nothing.put(
                "goods",
                List.of(Map.of("what", "货物", "quantity", 0, "unit", "件", "perishable", false)));
        refused(propose("yuelu-officer-1", matter, nothing), 400, "MALFORMED");
        ok(act("yuelu-head", measure, "disapproval", Map.of("reason", "没有必要(演示)")));
        all("yuelu-officer-1", matter)
                .then()
                .body("measures.ending.outcome", contains("DISAPPROVED"))
                .body("measures[0].takenOn", nullValue());
    }
}
