package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.RELEASED;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.ok;
import static org.lianban.casework.measure.MeasureHttp.read;
import static org.lianban.casework.measure.MeasureHttp.refused;
import static org.lianban.casework.measure.MeasureHttp.step;
import static org.lianban.casework.measure.MeasureHttp.taken;
import static org.lianban.casework.measure.MeasureHttp.work;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Goods that leave the system with their matter, or go back before it goes. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoodsLeaveIT {
    private static final Map<String, String> ON = Map.of("on", TODAY.toString());

    @Test
    void with_the_acceptance_keyed_in_the_measure_ends_and_the_party_is_told() {
        String matter = verifying("yuelu", form(PARTY, "72000201"));
        String seizure = taken(matter, "SEIZE");
        String body = entered("宜春市市场监督管理局(演示)", "360900");
        String transfer = delivered(matter, body, seizure);

        ok(step("yuelu-liaison", transfer, "paper/acceptance", ON));

        read("yuelu-head", seizure)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("HANDED_OVER"))
                .body("ending.endedOn", equalTo(TODAY.toString()))
                .body("goods.state", everyItem(equalTo("HANDED_OVER")))
                .body("limits", empty())
                .body("handOvers[0].to.id", equalTo(body))
                .body("handOvers[0].place", equalTo("对方涉案物品仓库(演示)"))
                .body("handOvers[0].takesOver", equalTo("接收人乙(演示)"));
        assertThat(work("yuelu-head", seizure)).isNull();
        refused(act("yuelu-head", seizure, "release", RELEASED), 409, "WRONG_STATE");
        String letter = read("yuelu-head", seizure).path("handOvers[0].letterId");
        As.account("yuelu-head")
                .get("/api/v1/letters/" + letter)
                .then()
                .statusCode(200)
                .body("kind", equalTo("GOODS_REFERRAL_NOTICE"))
                .body("number", containsString("物移"));
        As.account("yuelu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"));
        As.account("yuelu-head")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.text", hasItem(containsString("已随案移交系统外单位")));
    }

    @Test
    void goods_stay_while_the_matter_is_disputed_on_paper_and_go_back_once_that_is_decided() {
        String matter = verifying("yuelu", form(PARTY, "72000202"));
        String seizure = taken(matter, "SEIZE");
        String body = entered("鹰潭市市场监督管理局(演示)", "360600");
        String transfer = delivered(matter, body, seizure);
        ok(
                step(
                        "yuelu-liaison",
                        transfer,
                        "paper/objection",
                        Map.of("on", TODAY.toString(), "argument", "货物不在其辖区(演示)")));
        refused(act("yuelu-head", seizure, "release", RELEASED), 409, "URGENT_ONLY");
        ok(step("yuelu-liaison", transfer, "paper/designation-request", ON));
        ok(step("hunan-liaison", transfer, "papers-receipt"));
        ok(
                step(
                        "hunan-designator",
                        transfer,
                        "designation",
                        Map.of("designee", body, "reason", "经营地(演示)")));

        ok(act("yuelu-head", seizure, "release", RELEASED));

        ok(step("yuelu-liaison", transfer, "paper/acceptance", ON));
        read("yuelu-head", seizure)
                .then()
                .body("ending.outcome", equalTo("RELEASED"))
                .body("handOvers", empty());
    }

    private static String delivered(String matter, String to, String measure) {
        Response drafted =
                As.account("yuelu-officer-1")
                        .body(
                                Map.of(
                                        "matterId",
                                        matter,
                                        "to",
                                        to,
                                        "reason",
                                        "实际经营地不在本辖区(演示)",
                                        "legalBasis",
                                        "《市场监督管理行政处罚程序规定》第十四条",
                                        "goods",
                                        List.of(
                                                Map.of(
                                                        "measureId",
                                                        measure,
                                                        "course",
                                                        "GOES_ALONG",
                                                        "place",
                                                        "对方涉案物品仓库(演示)",
                                                        "handsOver",
                                                        "办案人员甲(演示)",
                                                        "takesOver",
                                                        "接收人乙(演示)"))))
                        .post("/api/v1/transfers");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String transfer = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", transfer, "submission"));
        ok(step("yuelu-head", transfer, "issue"));
        drafted.then().body("transfer.goods.course", contains("GOES_ALONG"));
        ok(
                step(
                        "yuelu-liaison",
                        transfer,
                        "paper/delivery",
                        Map.of("on", TODAY.toString(), "manner", "BY_HAND", "by", "联络员(演示)")));
        return transfer;
    }

    private static String entered(String name, String division) {
        Response entered =
                As.account("yuelu-liaison")
                        .body(
                                Map.of(
                                        "name", name,
                                        "kind", "CITY",
                                        "division", division,
                                        "address", "演示路1号",
                                        "superior", "430000",
                                        "from", "2026-01-01",
                                        "why", "机构名录(演示)"))
                        .post("/api/v1/outside-bodies");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.path("id");
    }
}
