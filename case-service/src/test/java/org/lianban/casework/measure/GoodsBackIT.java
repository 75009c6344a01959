package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PAPER;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.proposal;
import static org.lianban.casework.measure.MeasureHttp.propose;
import static org.lianban.casework.measure.MeasureHttp.read;
import static org.lianban.casework.measure.MeasureHttp.refused;
import static org.lianban.casework.measure.MeasureHttp.taken;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Each way in which goods are taken before approval or come back leaves its paper. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoodsBackIT {
    private static final String RELEASE = "长岳市监解登〔2026〕\\d+号";
    private static final String NEEDLESS = "证据不足，不再需要采取措施(演示)。";

    @Inject MeasureLapses lapses;
    @Inject AgroalDataSource database;

    @Test
    void what_is_taken_in_haste_leaves_a_list_that_the_approval_names() {
        // Given
        String matter = verifying("yuelu", form(PARTY, "72000081"));
        // When
        Response taken = propose("yuelu-officer-1", matter, urgent("SEIZE"));
        // Then
        taken.then()
                .statusCode(200)
                .body("list.paper", equalTo("《场所/设施/财物清单》"))
                .body("goods.paper", everyItem(nullValue()));
        String list = taken.path("list.letterId");
        assertThat(page(list)).contains("黄桃(演示)", "包装箱(演示)", "实施时间：", "0时00分");
        Response approved =
                act(
                        "yuelu-head",
                        taken.path("measureId"),
                        "approval",
                        Map.of("reason", "可能转移(演示)。"));
        approved.then()
                .statusCode(200)
                .body("approval.paper", matchesPattern("长岳市监强制〔2026〕\\d+号"))
                .body("list.letterId", equalTo(list));
        assertThat(page(approved.path("approval.letterId")))
                .contains("当场实施扣押，并出具《场所/设施/财物清单》")
                .doesNotContain("附件：");
        assertThat(kinds(matter)).containsExactlyInAnyOrder("GOODS_LIST", "COERCION_DECISION");
    }

    @Test
    void a_list_written_by_hand_is_named_and_needs_that_something_was_taken() {
        String matter = verifying("yuelu", form(PARTY, "72000082"));
        Map<String, Object> urgent = urgent("PRESERVE");
        urgent.put("paper", "手写清单1号(演示)");

        propose("yuelu-officer-1", matter, urgent)
                .then()
                .statusCode(200)
                .body("list.paper", equalTo("手写清单1号(演示)"))
                .body("list.letterId", nullValue());

        assertThat(kinds(matter)).isEmpty();
        Map<String, Object> planned = proposal("SEAL");
        planned.put("paper", "手写清单2号(演示)");
        refused(propose("yuelu-officer-1", matter, planned), 400, "MALFORMED");
    }

    @Test
    void what_was_taken_in_haste_and_is_not_approved_goes_back_by_its_decision() {
        String matter = verifying("yuelu", form(PARTY, "72000083"));
        String measure = propose("yuelu-officer-1", matter, urgent("SEIZE")).path("measureId");

        Response disapproved =
                act("yuelu-head", measure, "disapproval", Map.of("reason", NEEDLESS));

        disapproved
                .then()
                .statusCode(200)
                .body("ending.outcome", equalTo("DISAPPROVED"))
                .body("ending.paper", matchesPattern("长岳市监解强〔2026〕\\d+号"))
                .body("goods.state", everyItem(equalTo("RELEASED")))
                .body(
                        "goods.paper.letterId",
                        everyItem(equalTo(disapproved.path("ending.letterId"))));
        assertThat(page(disapproved.path("ending.letterId")))
                .contains("岳麓某科技公司(演示)：", NEEDLESS, "扣押");
        assertThat(kinds(matter))
                .containsExactlyInAnyOrder("GOODS_LIST", "COERCION_RELEASE", "GOODS_LIST");
    }

    @Test
    void evidence_that_was_recorded_goes_back_by_a_notice_of_ours_or_one_written_outside() {
        String matter = verifying("yuelu", form(PARTY, "72000084"));
        Map<String, Object> recorded = new HashMap<>();
        recorded.put("outcome", "RECORDED");
        recorded.put("reason", "已拍照、复制固定(演示)。");

        Response ours = act("yuelu-officer-1", taken(matter, "PRESERVE"), "outcome", recorded);

        ours.then().statusCode(200).body("ending.paper", matchesPattern(RELEASE));
        assertThat(page(ours.path("ending.letterId")))
                .contains("已拍照、复制固定(演示)。", "现决定解除", "对你（单位）的有关证据先行登记保存（长岳市监先登〔2026〕3号）");
        assertThat(kinds(matter)).containsExactlyInAnyOrder("PRESERVATION_RELEASE", "GOODS_LIST");

        recorded.put("paper", "长岳市监解登〔2026〕901号");
        act("yuelu-officer-1", taken(matter, "PRESERVE"), "outcome", recorded)
                .then()
                .statusCode(200)
                .body("ending.paper", equalTo("长岳市监解登〔2026〕901号"))
                .body("goods.paper.paper", everyItem(equalTo("长岳市监解登〔2026〕901号")));
        assertThat(kinds(matter)).hasSize(2);
    }

    @Test
    void what_goes_to_a_test_does_not_go_back() {
        String matter = verifying("yuelu", form(PARTY, "72000085"));
        String measure = taken(matter, "PRESERVE");

        act(
                        "yuelu-officer-1",
                        measure,
                        "outcome",
                        Map.of("outcome", "SENT_FOR_TEST", "reason", "送检(演示)", "paper", "解登1号"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MEASURE_PAPER_NOT_ASKED"));
        act(
                        "yuelu-officer-1",
                        measure,
                        "outcome",
                        Map.of("outcome", "SENT_FOR_TEST", "reason", "送检(演示)"))
                .then()
                .statusCode(200)
                .body("ending.paper", nullValue())
                .body("goods.paper", everyItem(nullValue()));

        assertThat(kinds(matter)).isEmpty();
    }

    @Test
    void beside_a_seizure_the_other_goods_go_back_by_a_notice_with_a_list_of_exactly_them() {
        String matter = verifying("yuelu", form(PARTY, "72000086"));
        String preserved = taken(matter, "PRESERVE");

        Response seized =
                act(
                        "yuelu-head",
                        preserved,
                        "seizure",
                        Map.of("lines", List.of(2), "reason", "涉嫌侵权(演示)。"));

        seized.then().statusCode(200).body("goods.line", contains(2));
        Response before = read("yuelu-head", preserved);
        before.then()
                .body("ending.letterId", equalTo(seized.path("approval.letterId")))
                .body("goods.state", contains("RELEASED", "SEIZED"))
                .body("goods[0].paper.paper", matchesPattern(RELEASE))
                .body("goods[1].paper.letterId", equalTo(seized.path("approval.letterId")));
        String release = before.path("goods[0].paper.letterId");
        assertThat(page(release)).contains("上述证据不需要继续先行登记保存。");
        List<String> lists = letters(matter).path("items.findAll { it.kind == 'GOODS_LIST' }.id");
        assertThat(lists.stream().map(GoodsBackIT::page))
                .filteredOn(page -> page.contains("《解除先行登记保存证据通知书》"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("黄桃(演示)").doesNotContain("包装箱(演示)"));
    }

    @Test
    void what_lapses_is_told_to_a_party_that_nobody_has_named() {
        // Given
        Map<String, Object> form = form(PARTY, "72000087");
        form.put("suspects", List.of());
        String measure = overdue(form);
        // When
        lapses.run();
        // Then
        Response lapsed = read("yuelu-head", measure);
        lapsed.then()
                .body("ending.outcome", equalTo("LAPSED"))
                .body("ending.paper", matchesPattern(RELEASE))
                .body("goods.paper.paper", everyItem(matchesPattern(RELEASE)));
        assertThat(page(lapsed.path("ending.letterId")))
                .contains("当事人（尚未查明）：", "自期限届满时自动解除", "期限内未对登记保存的证据作出处理决定")
                .doesNotContain("现决定解除");
        String matter = lapsed.path("matterId");
        assertThat(kinds(matter))
                .containsExactlyInAnyOrder("GOODS_LIST", "PRESERVATION_RELEASE", "GOODS_LIST");
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.findAll { it.type == 'LetterIssued' }.actor", hasItem("系统"));
    }

    @Test
    void a_letter_that_cannot_be_written_keeps_no_lapse_back() {
        // Given
        String measure = overdue(form(PARTY, "72000089"));
        String matter = read("yuelu-head", measure).path("matterId");
        QuarkusTransaction.requiringNew().run(() -> title(matter, " "));
        // When
        lapses.run();
        // Then
        read("yuelu-head", measure)
                .then()
                .body("ending.outcome", equalTo("LAPSED"))
                .body("ending.paper", nullValue())
                .body("goods.state", everyItem(equalTo("RELEASED")));
        assertThat(kinds(matter)).containsExactly("GOODS_LIST");
        QuarkusTransaction.requiringNew().run(() -> title(matter, "物归原主(演示)"));
    }

    /** Taken in haste so long ago that it is over. */
    private static String overdue(Map<String, Object> form) {
        form.put("foundOn", TODAY.minusDays(26).toString());
        Map<String, Object> urgent = proposal("PRESERVE");
        urgent.put("takenAt", TODAY.minusDays(25) + "T09:00:00+08:00");
        return propose("yuelu-officer-1", verifying("yuelu", form), urgent).path("measureId");
    }

    private void title(String matter, String title) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update matter set title = ? where id = ?::uuid")) {
            update.setString(1, title);
            update.setString(2, matter);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_number_typed_for_a_disapproval_is_kept_and_nothing_is_issued() {
        String matter = verifying("yuelu", form(PARTY, "72000088"));
        String measure = propose("yuelu-officer-1", matter, urgent("PRESERVE")).path("measureId");

        act(
                        "yuelu-head",
                        measure,
                        "disapproval",
                        Map.of("reason", NEEDLESS, "paper", "长岳市监解登〔2026〕902号"))
                .then()
                .statusCode(200)
                .body("ending.paper", equalTo("长岳市监解登〔2026〕902号"))
                .body("ending.letterId", nullValue());

        assertThat(kinds(matter)).containsExactly("GOODS_LIST");
        refused(act("yuelu-head", measure, "approval", PAPER), 409, "WRONG_STATE");
    }

    private static Map<String, Object> urgent(String kind) {
        Map<String, Object> urgent = proposal(kind);
        urgent.put("takenAt", TODAY + "T00:00:00+08:00");
        return urgent;
    }

    private static List<String> kinds(String matter) {
        return letters(matter).path("items.kind");
    }

    private static Response letters(String matter) {
        return As.account("yuelu-officer-1").get("/api/v1/letters?matter=" + matter);
    }

    private static String page(String letter) {
        return As.account("yuelu-officer-1")
                .get("/api/v1/letters/" + letter + "/html")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
