package org.lianban.casework.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.sharing.domain.ShareFixtures.DAY;
import static org.lianban.casework.sharing.domain.ShareFixtures.TIANYUAN;
import static org.lianban.casework.sharing.domain.ShareFixtures.YUELU;
import static org.lianban.casework.sharing.domain.ShareFixtures.YUHU;
import static org.lianban.casework.sharing.domain.ShareFixtures.anybodyOf;
import static org.lianban.casework.sharing.domain.ShareFixtures.by;
import static org.lianban.casework.sharing.domain.ShareFixtures.command;
import static org.lianban.casework.sharing.domain.ShareFixtures.now;
import static org.lianban.casework.sharing.domain.ShareFixtures.offered;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantShare;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling;

/**
 * Every state × every step × whoever may come. Columns: accept, decline, withdraw, recall. {@code
 * +} done · {@code w} wrong state · {@code n} not the writing office · {@code o} offered to another
 * office · {@code r} not in this role · {@code d} its last day is over · {@code g} given by another
 * office · {@code f} by one that no longer writes.
 */
class ShareMatrixTest {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "WRONG_STATE", "w",
                    "NOT_WRITING_OFFICE", "n",
                    "SHARE_OFFERED_TO_OTHER", "o",
                    "ROLE_REQUIRED", "r",
                    "SHARE_LAST_DAY_OVER", "d",
                    "SHARE_GIVEN_BY_OTHER", "g",
                    "SHARE_OFFERER_NO_LONGER_WRITES", "f");

    @Test
    void the_other_office_accepts_or_declines_what_is_offered_and_nothing_else() {
        assertThat(matrixFor(anybodyOf(TIANYUAN)))
                .isEqualTo(
                        """
                        offered   + + n n
                        accepted  w w n n
                        recalled  w w n n
                        expired   w w n n
                        withdrawn w w n n
                        declined  w w n n
                        """);
        assertThat(matrixFor(by(TIANYUAN, Role.LIAISON))).startsWith("offered   + + n n");
        assertThat(matrixFor(by(TIANYUAN, Role.OFFICER, Role.UNIT_HEAD, Role.PRINCIPAL)))
                .startsWith("offered   r r n n");
    }

    @Test
    void the_head_of_whoever_writes_takes_an_offer_back_and_recalls_what_is_accepted() {
        assertThat(matrixFor(anybodyOf(YUELU)))
                .isEqualTo(
                        """
                        offered   o o + w
                        accepted  o o w +
                        recalled  o o w w
                        expired   o o w w
                        withdrawn o o w w
                        declined  o o w w
                        """);
        assertThat(matrixFor(by(YUELU, Role.OFFICER, Role.LIAISON, Role.PRINCIPAL)))
                .startsWith("offered   o o r w\naccepted  o o w r");
    }

    @Test
    void a_third_office_does_nothing_with_it() {
        assertThat(matrixFor(anybodyOf(YUHU)).lines()).allMatch(line -> line.endsWith("o o n n"));
    }

    @Test
    void whoever_received_the_matter_since_recalls_and_its_former_office_no_longer() {
        Share share = offered(null).accept(DAY);
        ShareSituation moved =
                new ShareSituation(
                        ShareFixtures.writtenBy(YUHU),
                        ShareFixtures.TREE,
                        anybodyOf(YUHU),
                        true,
                        DAY);
        ShareSituation former =
                new ShareSituation(
                        ShareFixtures.writtenBy(YUHU),
                        ShareFixtures.TREE,
                        anybodyOf(YUELU),
                        true,
                        DAY);

        assertThat(sign(ShareRules.decide(share, command(ShareStep.RECALL_SHARE), moved)))
                .isEqualTo("+");
        assertThat(sign(ShareRules.decide(share, command(ShareStep.RECALL_SHARE), former)))
                .isEqualTo("n");
    }

    @Test
    void whoever_does_not_see_the_matter_is_not_told_who_writes_it_now() {
        ShareSituation moved =
                new ShareSituation(
                        ShareFixtures.writtenBy(YUHU),
                        ShareFixtures.TREE,
                        anybodyOf(TIANYUAN),
                        false,
                        DAY);

        for (Share share : states().values()) {
            assertThat(ShareRules.actions(share, moved).stream().map(ShareAction::step))
                    .containsExactly(ShareStep.ACCEPT_SHARE, ShareStep.DECLINE_SHARE);
            for (ShareStep step : List.of(ShareStep.WITHDRAW_SHARE, ShareStep.RECALL_SHARE)) {
                Ruling<Share> refused = ShareRules.decide(share, command(step), moved);
                assertThat(sign(refused)).isEqualTo("g");
                assertThat(((Ruling.Refused<Share>) refused).particulars())
                        .isEqualTo(Map.of("office", "岳麓区局"));
            }
        }
    }

    @Test
    void an_offer_is_not_accepted_once_another_office_writes_and_may_still_be_declined() {
        ShareSituation moved =
                new ShareSituation(
                        ShareFixtures.writtenBy(YUHU),
                        ShareFixtures.TREE,
                        anybodyOf(TIANYUAN),
                        false,
                        DAY);
        Ruling<Share> refused =
                ShareRules.decide(offered(null), command(ShareStep.ACCEPT_SHARE), moved);

        assertThat(sign(refused)).isEqualTo("f");
        assertThat(((Ruling.Refused<Share>) refused).particulars()).isEmpty();
        assertThat(sign(ShareRules.decide(offered(null), command(ShareStep.DECLINE_SHARE), moved)))
                .isEqualTo("+");
    }

    @Test
    void it_is_accepted_on_its_last_day_and_not_on_the_day_after() {
        Share share = offered(DAY);

        assertThat(accepting(share, DAY)).isEqualTo("+");
        assertThat(accepting(share, DAY.plusDays(1))).isEqualTo("d");
    }

    @Test
    void it_expires_on_the_day_after_its_last_accepted_or_not() {
        Share.Offered offered = offered(DAY);

        assertThat(ShareRules.expire(offered, DAY)).isEmpty();
        assertThat(ShareRules.expire(offered.accept(DAY), DAY)).isEmpty();
        assertThat(ShareRules.expire(offered, DAY.plusDays(1)).orElseThrow().orders()).isEmpty();
        assertThat(ShareRules.expire(offered.accept(DAY), DAY.plusDays(1)).orElseThrow().orders())
                .containsExactly(new EndGrant(ShareFixtures.MATTER, TIANYUAN, Reason.SPECIFIC));
        assertThat(ShareRules.expire(offered(null), DAY.plusYears(9))).isEmpty();
    }

    @Test
    void what_is_accepted_is_granted_and_what_is_recalled_is_ended_for_the_same_reason() {
        Share.Offered offered = offered(null);
        Ruling<Share> accepted =
                ShareRules.decide(
                        offered, new ShareCommand.Accept(), now(by(TIANYUAN, Role.LIAISON)));
        Ruling<Share> recalled =
                ShareRules.decide(
                        offered.accept(DAY),
                        new ShareCommand.Recall("用途已了"),
                        now(by(YUELU, Role.AGENCY_HEAD)));

        assertThat(((Ruling.Made<Share>) accepted).orders())
                .containsExactly(
                        new GrantShare(
                                ShareFixtures.MATTER,
                                TIANYUAN,
                                Reason.OBSERVES,
                                offered.terms().id(),
                                FieldClass.INTERNAL,
                                null,
                                List.of(),
                                List.of()));
        assertThat(((Ruling.Made<Share>) recalled).orders())
                .containsExactly(new EndGrant(ShareFixtures.MATTER, TIANYUAN, Reason.OBSERVES));
    }

    @Test
    void a_view_opens_exactly_what_the_rules_would_do() {
        states().values()
                .forEach(
                        share ->
                                assertThat(
                                                ShareRules.actions(share, now(anybodyOf(YUELU)))
                                                        .stream()
                                                        .map(
                                                                action ->
                                                                        action.closed() == null
                                                                                ? "+"
                                                                                : SIGNS.get(
                                                                                        action.closed()
                                                                                                .because()
                                                                                                .name()))
                                                        .collect(Collectors.joining(" ")))
                                        .isEqualTo(row(share, anybodyOf(YUELU))));
        assertThat(ShareRules.actions(offered(null), now(anybodyOf(TIANYUAN))).getFirst().weight())
                .isEqualTo(Weight.NEXT);
    }

    private static String accepting(Share share, LocalDate on) {
        return sign(
                ShareRules.decide(share, new ShareCommand.Accept(), now(anybodyOf(TIANYUAN), on)));
    }

    private static String matrixFor(Caller by) {
        return states().entrySet().stream()
                .map(entry -> String.format("%-9s %s%n", entry.getKey(), row(entry.getValue(), by)))
                .collect(Collectors.joining());
    }

    private static String row(Share share, Caller by) {
        return Arrays.stream(ShareStep.values())
                .map(step -> sign(ShareRules.decide(share, command(step), now(by))))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Ruling<Share> ruling) {
        return switch (ruling) {
            case Ruling.Made<Share> made -> "+";
            case Ruling.Refused<Share> refused ->
                    String.valueOf(SIGNS.get(refused.refusal().name()));
        };
    }

    private static Map<String, Share> states() {
        Share.Offered offered = offered(null);
        Map<String, Share> states = new LinkedHashMap<>();
        states.put("offered", offered);
        states.put("accepted", offered.accept(DAY));
        states.put("recalled", offered.accept(DAY).recall(DAY, "用途已了"));
        states.put("expired", new Share.Expired(offered(DAY).terms(), DAY, DAY.plusDays(1)));
        states.put("withdrawn", offered.withdraw(DAY, "有误"));
        states.put("declined", offered.decline(DAY, "范围过大"));
        return states;
    }
}
