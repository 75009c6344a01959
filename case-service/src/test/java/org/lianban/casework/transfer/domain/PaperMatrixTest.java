package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.EveryState.DAY;
import static org.lianban.casework.transfer.domain.EveryState.SELECTION;
import static org.lianban.casework.transfer.domain.SomeOffices.JIANGXI;
import static org.lianban.casework.transfer.domain.SomeOffices.NATIONAL;
import static org.lianban.casework.transfer.domain.SomeOffices.PINGXIANG;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;
import static org.lianban.casework.transfer.domain.SomeOffices.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Delivered;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.Draft;
import org.lianban.casework.transfer.domain.Transfer.Issued;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Ruling;

/**
 * Every state of a transfer from Yuelu to Pingxiang, outside the system × every step on paper.
 * Columns: delivery, acceptance, objection, request, designation, hand-over, result. {@code +} done
 * · {@code w} wrong state · {@code n} not the writing office · {@code i} both sides are here.
 */
class PaperMatrixTest {
    private static final Map<String, String> SIGNS =
            Map.of("WRONG_STATE", "w", "NOT_WRITING_OFFICE", "n", "PAPER_NOT_NEEDED", "i");

    @Test
    void the_sender_keys_in_what_comes_next_and_anew_what_nothing_rests_on_yet() {
        assertThat(matrixFor(anybodyOf(YUELU)))
                .isEqualTo(
                        """
                        DRAFT             w w w w w w w
                        AWAITING_APPROVAL w w w w w w w
                        ISSUED            + w w w w w w
                        WITHDRAWN         w w w w w w w
                        DELIVERED         + + + w w w w
                        OBJECTED          w w + + w w w
                        SUBMITTED_UP      w w w w + w w
                        SUBMITTED_UP      w w w w w w w
                        DESIGNATED        w + w w w w w
                        DESIGNATED        w w w w w w w
                        ACCEPTED          w w w w w + w
                        FILE_RECEIVED     w w w w w + w
                        HANDED_OVER       w w w w w w +
                        COMPLETED         w w w w w w w
                        """);
    }

    @Test
    void nobody_else_keys_in_anything() {
        for (OfficeId office : List.of(PROVINCE, TIANYUAN)) {
            assertThat(matrixFor(anybodyOf(office)).replaceAll("[A-Z_ \n]", "")).matches("n+");
        }
    }

    @Test
    void the_liaison_does_it_and_only_he() {
        Transfer issued = everyState().get(2);
        assertThat(
                        Stream.of(Role.values())
                                .filter(
                                        role ->
                                                sign(
                                                                issued,
                                                                PaperStep.RECORD_DELIVERY,
                                                                by(YUELU, role))
                                                        .equals("+")))
                .containsExactly(Role.LIAISON);
    }

    @Test
    void nothing_is_keyed_in_for_an_office_here() {
        for (Transfer transfer : EveryState.everyState()) {
            for (PaperStep step : PaperStep.values()) {
                assertThat(sign(transfer, step, anybodyOf(YUELU))).isEqualTo("i");
            }
            assertThat(PaperRules.actions(transfer, now(anybodyOf(YUELU)))).isEmpty();
        }
    }

    @Test
    void the_actions_are_open_exactly_where_it_is_decided_and_one_at_most_comes_next() {
        for (Transfer transfer : everyState()) {
            List<PaperAction> actions = PaperRules.actions(transfer, now(anybodyOf(YUELU)));
            for (PaperAction action : actions) {
                String sign = sign(transfer, action.step(), anybodyOf(YUELU));
                assertThat(action.isOpen()).isEqualTo(sign.equals("+"));
            }
            assertThat(actions.stream().filter(action -> action.weight() == Weight.NEXT).count())
                    .isEqualTo(actions.stream().anyMatch(PaperAction::isOpen) ? 1 : 0);
        }
    }

    @Test
    void no_day_is_before_the_step_before_or_to_come() {
        Transfer issued = everyState().get(2);
        assertThat(
                        Stream.of(DAY.minusDays(1), DAY, DAY.plusDays(1))
                                .map(
                                        day ->
                                                sign(
                                                        issued,
                                                        PaperHouse.command(
                                                                PaperStep.RECORD_DELIVERY,
                                                                day,
                                                                YUELU),
                                                        anybodyOf(YUELU))))
                .containsExactly("PAPER_DAY_IMPLAUSIBLE", "+", "PAPER_DAY_IMPLAUSIBLE");
    }

    @Test
    void the_national_body_decides_between_provinces_and_names_anybody_but_itself() {
        Transfer submitted = everyState().get(6);
        assertThat(
                        Stream.of(YUELU, TIANYUAN, PINGXIANG, JIANGXI, NATIONAL, SomeOffices.ENDED)
                                .map(
                                        designee ->
                                                sign(
                                                        submitted,
                                                        PaperHouse.command(
                                                                PaperStep.RECORD_DESIGNATION,
                                                                DAY,
                                                                designee),
                                                        anybodyOf(YUELU))))
                .containsExactly("+", "+", "+", "+", "DESIGNEE_NOT_BELOW", "OUTSIDE_BODY_ENDED");
    }

    @Test
    void whoever_was_asked_designates_also_if_the_register_says_otherwise_since() {
        Transfer asked = everyState().get(7);
        Circumstances now = now(anybodyOf(PROVINCE));
        assertThat(
                        TransferRules.decide(
                                asked,
                                new PaperHouse(YUELU, Stage.FILED)
                                        .command(TransferStep.SIGN_FOR_PAPERS, PROVINCE),
                                now))
                .isInstanceOf(Ruling.Made.class);
    }

    /** Of those that differ by who comes next, the one outside first. */
    private static List<Transfer> everyState() {
        Draft draft =
                new Draft(
                        new TransferTerms(
                                new TransferId(new UUID(7, 7)),
                                new MatterId(new UUID(0, 1)),
                                TransferKind.CASE,
                                TransferWay.TRANSFER,
                                YUELU,
                                PINGXIANG,
                                "实际经营地不在本辖区",
                                "程序规定第十条、第十四条",
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null),
                        null);
        Issued issued = draft.submit().issue(TransferKind.CASE, DAY, SELECTION);
        Delivered delivered = issued.deliver(DAY);
        Transfer.Objected objected = delivered.object(DAY, "货物不在其辖区", false);
        Transfer.SubmittedUp submitted = objected.submitUp(DAY, NATIONAL);
        Designated designated = designated(submitted, PINGXIANG);
        Transfer.HandedOver handedOver = delivered.accept(DAY, SELECTION).handOver(DAY);
        List<Transfer> all = new ArrayList<>(List.of(draft, draft.submit(), issued));
        all.add(issued.withdraw(DAY, "线索有误"));
        all.addAll(List.of(delivered, objected, submitted, objected.submitUp(DAY, PROVINCE)));
        all.addAll(List.of(designated, designated(submitted, TIANYUAN)));
        all.add(delivered.accept(DAY, SELECTION));
        all.add(designated.receiveFile(DAY, SELECTION));
        all.addAll(List.of(handedOver, handedOver.complete(DAY, "已立案查处")));
        return all;
    }

    private static Designated designated(Transfer.SubmittedUp submitted, OfficeId designee) {
        return submitted.receivePapers(DAY).designate(DAY, designee, "仓库所在地");
    }

    private static String matrixFor(Caller by) {
        return everyState().stream()
                .map(transfer -> row(transfer, by))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Transfer transfer, Caller by) {
        return Stream.of(PaperStep.values())
                .map(step -> sign(transfer, step, by))
                .collect(Collectors.joining(" ", "%-18s".formatted(transfer.state()), ""));
    }

    private static String sign(Transfer transfer, PaperStep step, Caller by) {
        return sign(transfer, PaperHouse.command(step, DAY, PINGXIANG), by);
    }

    private static String sign(Transfer transfer, PaperCommand command, Caller by) {
        return switch (PaperRules.decide(transfer, command, now(by))) {
            case Ruling.Made<Transfer> _ -> "+";
            case Ruling.Refused<Transfer> refused ->
                    SIGNS.getOrDefault(refused.refusal().name(), refused.refusal().name());
        };
    }

    private static Circumstances now(Caller by) {
        return new PaperHouse(YUELU, Stage.FILED).circumstances(by, DAY);
    }
}
