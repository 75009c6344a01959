package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PAPER;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.RELEASED;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.all;
import static org.lianban.casework.measure.MeasureHttp.draft;
import static org.lianban.casework.measure.MeasureHttp.ok;
import static org.lianban.casework.measure.MeasureHttp.page;
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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;
import org.lianban.casework.Told;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** What ends measures late, elsewhere or by somebody else than began them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasureEndsIT {
    private static final Map<String, ?> NEEDLESS = Map.of("reason", "没有必要(演示)");

    @Inject MeasureLapses lapses;
    @Inject Clocks clocks;
    @Inject AgroalDataSource database;

    @Test
    void those_that_cannot_lapse_do_not_keep_others_from_it_however_many_they_are() {
        Map<String, Object> form = form(PARTY, "72000010");
        form.put("foundOn", TODAY.minusDays(26).toString());
        String matter = verifying("yuelu", form);
        Map<String, Object> urgent = proposal("PRESERVE");
        urgent.put("takenAt", TODAY.minusDays(25) + "T09:00:00+08:00");
        String measure = propose("yuelu-officer-1", matter, urgent).path("measureId");
        List<ClockOrder.StartClock> strangers =
                IntStream.rangeClosed(0, 200).mapToObj(_ -> ofNoMeasure()).toList();
        strangers.forEach(this::carryOut);
        try {
            assertThat(lapses.run()).isEqualTo(1);
            read("yuelu-head", measure).then().body("ending.outcome", equalTo("LAPSED"));
        } finally {
            for (ClockOrder.StartClock clock : strangers) {
                carryOut(
                        new ClockOrder.EndClock(
                                clock.matter(),
                                clock.office(),
                                clock.rule(),
                                clock.subject(),
                                ClockOrder.Outcome.FELL_AWAY));
            }
        }
    }

    private static ClockOrder.StartClock ofNoMeasure() {
        return new ClockOrder.StartClock(
                new ClockId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                OfficeId.of("430104"),
                "DL-10",
                Subject.measure(new MeasureId(UUID.randomUUID())),
                new Beginning.On(TODAY.minusDays(60)),
                null);
    }

    private void carryOut(ClockOrder order) {
        Occasion now = new Occasion(Actor.system("test"), Instant.now());
        QuarkusTransaction.requiringNew().run(() -> clocks.carryOut(order, now));
    }

    @Test
    void what_was_not_approved_in_a_day_goes_back_with_its_paper() {
        Map<String, Object> form = form(PARTY, "72000011");
        form.put("foundOn", TODAY.minusDays(3).toString());
        String matter = verifying("yuelu", form);
        Map<String, Object> urgent = proposal("SEIZE");
        urgent.put("takenAt", TODAY.minusDays(2) + "T09:00:00+08:00");
        String measure = propose("yuelu-officer-1", matter, urgent).path("measureId");
        read("yuelu-head", measure)
                .then()
                .body("limits.find { it.rule == 'DL-12' }.overdue", equalTo(true))
                .body("actions.find { it.name == 'approval' }.open", equalTo(false))
                .body("actions.find { it.name == 'release' }.open", equalTo(true));
        refused(act("yuelu-head", measure, "approval", PAPER), 409, "URGENT_APPROVAL_LATE");
        act("yuelu-head", measure, "release", RELEASED)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("ending.outcome", equalTo("RELEASED"))
                .body("ending.paper", equalTo("长岳市监解强〔2026〕1号"))
                .body("goods.state", contains("RELEASED", "RELEASED"));
        page("yuelu-head", matter)
                .then()
                .body("clocks.find { it.rule == 'DL-12' }.outcome", equalTo("FELL_AWAY"));
    }

    @Test
    void a_county_s_urgent_seizure_of_a_trade_secret_is_the_work_of_the_principal_above() {
        Map<String, Object> form = form(PARTY, "72000012");
        form.put("breach", "TRADE_SECRET");
        form.put("rights", List.of());
        String matter = verifying("yuelu", form);
        Map<String, Object> urgent = proposal("SEIZE");
        urgent.put("takenAt", TODAY + "T00:00:00+08:00");
        String measure = propose("yuelu-officer-1", matter, urgent).path("measureId");
        assertThat(work("changsha-principal", measure)).isEqualTo("approve-measure");
        for (String account : List.of("yuelu-principal", "changsha-head")) {
            assertThat(work(account, measure)).as(account).isNull();
        }
        assertThat(work("yuelu-head", measure)).isEqualTo("release-or-extend");
        ok(act("changsha-principal", measure, "approval", PAPER));
        assertThat(work("changsha-principal", measure)).isNull();
        read("yuelu-head", measure).then().body("limits.rule", contains("DL-11"));
    }

    @Test
    void goods_that_do_not_keep_are_disposed_of_with_what_was_kept_of_them() {
        String matter = verifying("yuelu", form(PARTY, "72000013"));
        MatterId id = MatterId.of(matter);
        EvidenceId sample = new EvidenceId(UUID.randomUUID());
        Told.publish(Told.envelope(id, 1, SomeEvidence.boxes(id, sample, 1)));
        String seizure = taken(matter, "SEIZE");
        Map<String, ?> disposal =
                Map.of(
                        "line",
                        1,
                        "consent",
                        "先行处置物品确认书(演示)",
                        "how",
                        "变卖(演示)",
                        "kept",
                        List.of(sample.toString()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ok(act("yuelu-head", seizure, "early-disposal", disposal)));
        read("yuelu-head", seizure)
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("goods.state", contains("DISPOSED_EARLY", "HELD"))
                .body("goods[0].kept", contains(sample.toString()))
                .body("goods[0].leftOn", equalTo(TODAY.toString()));
        refused(act("yuelu-head", seizure, "early-disposal", disposal), 422, "GOODS_NOT_HELD");
        ok(act("yuelu-head", seizure, "release", RELEASED));
    }

    @Test
    void the_office_that_preserved_goods_in_a_dispute_ends_that_after_the_matter_moved() {
        String matter = verifying("yuelu", form(PARTY, "72000014"));
        String transfer = draft(matter);
        ok(step("yuelu-officer-1", transfer, "submission"));
        ok(step("yuelu-head", transfer, "issue"));
        ok(step("yuhu-liaison", transfer, "delivery"));
        ok(step("yuhu-head", transfer, "objection", Map.of("argument", "货物在天元区包装(演示)")));
        String proposed =
                propose("yuelu-officer-1", matter, proposal("PRESERVE")).path("measureId");
        String approved =
                propose("yuelu-officer-1", matter, proposal("PRESERVE")).path("measureId");
        ok(act("yuelu-head", approved, "approval", PAPER));
        String held = taken(matter, "PRESERVE");
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

        refused(act("tianyuan-head", proposed, "disapproval", NEEDLESS), 403, "NOT_WRITING_OFFICE");
        refused(act("yuelu-head", proposed, "approval", PAPER), 403, "NOT_WRITING_OFFICE");
        assertThat(openMeasures(matter)).isEqualTo(3);
        ok(act("yuelu-head", proposed, "disapproval", NEEDLESS));
        ok(act("yuelu-head", approved, "disapproval", NEEDLESS));
        ok(
                act(
                        "yuelu-officer-2",
                        held,
                        "outcome",
                        Map.of("outcome", "RECORDED", "reason", "已拍照(演示)")));
        assertThat(openMeasures(matter)).isZero();
        all("tianyuan-head", matter)
                .then()
                .body("measures.state", contains("ENDED", "ENDED", "ENDED"));
    }

    private int openMeasures(String matter) {
        String sql =
                "select open_measures from handling where matter_id = ?::uuid and office_id ="
                        + " '430104'";
        return QuarkusTransaction.requiringNew().call(() -> countIn(matter, sql));
    }

    private int countIn(String matter, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, matter);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
