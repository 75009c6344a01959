package org.lianban.casework.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.dispute.domain.DisputeFixtures.DAY;
import static org.lianban.casework.dispute.domain.DisputeFixtures.PROVINCE;
import static org.lianban.casework.dispute.domain.DisputeFixtures.TIANYUAN;
import static org.lianban.casework.dispute.domain.DisputeFixtures.YUELU;
import static org.lianban.casework.dispute.domain.DisputeFixtures.YUHU;
import static org.lianban.casework.dispute.domain.DisputeFixtures.anybodyOf;
import static org.lianban.casework.dispute.domain.DisputeFixtures.by;
import static org.lianban.casework.dispute.domain.DisputeFixtures.command;
import static org.lianban.casework.dispute.domain.DisputeFixtures.negotiating;
import static org.lianban.casework.dispute.domain.DisputeFixtures.now;
import static org.lianban.casework.dispute.domain.DisputeFixtures.raised;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Ruling;

/**
 * Every state × every step × every office concerned. Columns: state, propose, agree, report up,
 * take up, drop. {@code +} done · {@code w} wrong state · {@code o} own proposal · {@code 0}
 * nothing proposed · {@code n} not the writing office · {@code i} not in this dispute · {@code s}
 * not the common superior.
 */
class DisputeMatrixTest {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "WRONG_STATE", "w",
                    "OWN_PROPOSAL", "o",
                    "NOTHING_PROPOSED", "0",
                    "NOT_WRITING_OFFICE", "n",
                    "NOT_IN_DISPUTE", "i",
                    "NOT_COMMON_SUPERIOR", "s");

    @Test
    void whoever_raised_it_may_give_it_up_until_the_other_has_answered() {
        assertThat(matrixFor(YUELU))
                .isEqualTo(
                        """
                        raised       + + 0 + s +
                        negotiating  + + 0 + s w
                        own proposal + + o + s w
                        their own    + + + + s w
                        agreed       w w w w s w
                        reported     w w w w s w
                        dropped      w w w w s w
                        """);
    }

    @Test
    void the_other_office_may_answer_propose_agree_and_report() {
        assertThat(matrixFor(YUHU))
                .isEqualTo(
                        """
                        raised       + + 0 + s n
                        negotiating  + + 0 + s n
                        own proposal + + + + s n
                        their own    + + o + s n
                        agreed       w w w w s n
                        reported     w w w w s n
                        dropped      w w w w s n
                        """);
    }

    @Test
    void the_common_superior_may_take_it_up_while_it_is_open() {
        assertThat(matrixFor(PROVINCE))
                .isEqualTo(
                        """
                        raised       i i i i + n
                        negotiating  i i i i + n
                        own proposal i i i i + n
                        their own    i i i i + n
                        agreed       i i i i w n
                        reported     i i i i w n
                        dropped      i i i i w n
                        """);
    }

    @Test
    void nobody_else_has_a_step() {
        assertThat(matrixFor(TIANYUAN).replaceAll("(?m)^.{13}", "").lines().distinct())
                .containsExactly("i i i i s n");
    }

    @Test
    void each_step_needs_its_role() {
        String table =
                Arrays.stream(DisputeStep.values())
                        .map(step -> step + " " + rolesThatMay(step))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table)
                .isEqualTo(
                        """
                        STATE AGENCY_HEAD
                        PROPOSE AGENCY_HEAD
                        AGREE AGENCY_HEAD
                        REPORT_UP AGENCY_HEAD
                        TAKE_UP DESIGNATOR
                        DROP AGENCY_HEAD
                        """);
    }

    @Test
    void the_actions_of_a_view_are_open_exactly_where_the_decision_is_made() {
        for (Dispute dispute : everyState().values()) {
            for (OfficeId office : List.of(YUELU, YUHU, PROVINCE, TIANYUAN)) {
                for (DisputeAction action : DisputeRules.actions(dispute, now(anybodyOf(office)))) {
                    assertThat(action.isOpen())
                            .as("%s of %s by %s", action.step(), dispute.state(), office)
                            .isEqualTo(sign(dispute, action.step(), anybodyOf(office)).equals("+"));
                }
            }
        }
    }

    private static String rolesThatMay(DisputeStep step) {
        OfficeId office = step == DisputeStep.TAKE_UP ? PROVINCE : YUELU;
        Dispute dispute = step == DisputeStep.DROP ? raised() : negotiating(YUHU, YUHU);
        return Arrays.stream(Role.values())
                .filter(role -> sign(dispute, step, by(office, role)).equals("+"))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }

    private static String matrixFor(OfficeId office) {
        return everyState().entrySet().stream()
                .map(
                        entry ->
                                "%-12s ".formatted(entry.getKey())
                                        + Arrays.stream(DisputeStep.values())
                                                .map(
                                                        step ->
                                                                sign(
                                                                        entry.getValue(),
                                                                        step,
                                                                        anybodyOf(office)))
                                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String sign(Dispute dispute, DisputeStep step, Caller caller) {
        return switch (DisputeRules.decide(dispute, command(step), now(caller))) {
            case Ruling.Made<Dispute> _ -> "+";
            case Ruling.Refused<Dispute> refused ->
                    SIGNS.getOrDefault(refused.refusal().name(), refused.refusal().name());
        };
    }

    private static Map<String, Dispute> everyState() {
        Map<String, Dispute> all = new LinkedHashMap<>();
        all.put("raised", raised());
        all.put("negotiating", negotiating(null, YUHU));
        all.put("own proposal", negotiating(YUELU, YUHU));
        Dispute.Negotiating theirs = negotiating(YUHU, YUHU);
        all.put("their own", theirs);
        Conclusion proposed = theirs.proposed();
        if (proposed != null) {
            all.put("agreed", theirs.agree(proposed, new LetterId(new UUID(1, 3)), DAY));
        }
        all.put("reported", theirs.reportUp(YUELU, PROVINCE, new TransferId(new UUID(7, 2)), DAY));
        all.put("dropped", raised().drop(DAY, "线索有误"));
        return all;
    }
}
