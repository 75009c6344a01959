package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.EveryState.DAY;
import static org.lianban.casework.transfer.domain.EveryState.everyState;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.XIANGTAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;
import static org.lianban.casework.transfer.domain.SomeOffices.by;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/**
 * Every state × every step × every office concerned. Columns: submit, revise, decline, issue,
 * withdraw, deliver, accept, object, request designation, sign for papers, designate, surrender the
 * file, sign for file, hand over, complete. {@code +} done · {@code w} wrong state · {@code d}
 * already delivered · {@code r} already signed for · {@code t} withdrawn · {@code p} designation
 * pending · {@code n} not the writing office · {@code a} not the addressee · {@code s} not the
 * common superior · {@code o} open dependency · {@code x} not on this way · {@code l} locked by the
 * superior.
 */
class TransferMatrixTest {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("WRONG_STATE", "w"),
                    Map.entry("ALREADY_DELIVERED", "d"),
                    Map.entry("ALREADY_SIGNED_FOR", "r"),
                    Map.entry("TRANSFER_WITHDRAWN", "t"),
                    Map.entry("DESIGNATION_PENDING", "p"),
                    Map.entry("NOT_WRITING_OFFICE", "n"),
                    Map.entry("NOT_ADDRESSEE", "a"),
                    Map.entry("NOT_COMMON_SUPERIOR", "s"),
                    Map.entry("OPEN_DEPENDENCY", "o"),
                    Map.entry("OTHER_WAY", "x"),
                    Map.entry("ASSIGNED_CASE_LOCKED", "l"));

    private static final Set<TransferState> NEXT_SHOWN =
            Set.of(
                    TransferState.DRAFT,
                    TransferState.AWAITING_APPROVAL,
                    TransferState.ISSUED,
                    TransferState.DELIVERED);

    @Test
    void the_sender_may_write_submit_issue_and_take_back_until_delivery() {
        assertThat(matrixFor(YUELU))
                .isEqualTo(
                        """
                        DRAFT             + + w w + a a a a s s x w w w
                        AWAITING_APPROVAL w w + + + a a a a s s x w w w
                        ISSUED            w w w w + a a a a s s x w w w
                        WITHDRAWN         t t t t t a a a a s s x t t t
                        DELIVERED         w w w w d a a a a s s x w w w
                        ACCEPTED          w w w w d a a a a s s x a a a
                        OBJECTED          w w w w d a a a a s s x w w w
                        SUBMITTED_UP      w w w w d a a a a s s x w w w
                        PAPERS_RECEIVED   w w w w d a a a a s s x w w w
                        DESIGNATED        w w w w d a a a a s s x a w w
                        FILE_RECEIVED     w w w w d a a a a s s x a a a
                        HANDED_OVER       w w w w d a a a a s s x a a a
                        COMPLETED         w w w w d a a a a s s x w w w
                        """);
    }

    @Test
    void the_receiver_may_sign_accept_or_object_and_ask_the_superior_and_nothing_else() {
        assertThat(matrixFor(YUHU))
                .isEqualTo(
                        """
                        DRAFT             n n n n n w w w w s s a w w w
                        AWAITING_APPROVAL n n n n n w w w w s s a w w w
                        ISSUED            n n n n n + w w w s s a w w w
                        WITHDRAWN         n n n n n t t t t s s a t t t
                        DELIVERED         n n n n n r + + w s s a w w w
                        ACCEPTED          n n n n n r w w w s s a w + o
                        OBJECTED          n n n n n r w w + s s a w w w
                        SUBMITTED_UP      n n n n n r w w p s s a w w w
                        PAPERS_RECEIVED   n n n n n r w w p s s a w w w
                        DESIGNATED        n n n n n r w w w s s a a w w
                        FILE_RECEIVED     n n n n n r w w w s s a a a a
                        HANDED_OVER       n n n n n r w w w s s a a a a
                        COMPLETED         n n n n n r w w w s s a w w w
                        """);
    }

    @Test
    void the_common_superior_may_sign_for_papers_and_designate() {
        assertThat(matrixFor(PROVINCE))
                .isEqualTo(
                        """
                        DRAFT             n n n n n a a a a w w a w w w
                        AWAITING_APPROVAL n n n n n a a a a w w a w w w
                        ISSUED            n n n n n a a a a w w a w w w
                        WITHDRAWN         n n n n n a a a a t t a t t t
                        DELIVERED         n n n n n a a a a w w a w w w
                        ACCEPTED          n n n n n a a a a w w a a a a
                        OBJECTED          n n n n n a a a a w w a w w w
                        SUBMITTED_UP      n n n n n a a a a + w a w w w
                        PAPERS_RECEIVED   n n n n n a a a a w + a w w w
                        DESIGNATED        n n n n n a a a a w w a a w w
                        FILE_RECEIVED     n n n n n a a a a w w a a a a
                        HANDED_OVER       n n n n n a a a a w w a a a a
                        COMPLETED         n n n n n a a a a w w a w w w
                        """);
    }

    @Test
    void the_designated_third_office_may_sign_for_the_file_and_complete() {
        assertThat(matrixFor(TIANYUAN))
                .isEqualTo(
                        """
                        DRAFT             n n n n n a a a a s s a w w w
                        AWAITING_APPROVAL n n n n n a a a a s s a w w w
                        ISSUED            n n n n n a a a a s s a w w w
                        WITHDRAWN         n n n n n a a a a s s a t t t
                        DELIVERED         n n n n n a a a a s s a w w w
                        ACCEPTED          n n n n n a a a a s s a a a a
                        OBJECTED          n n n n n a a a a s s a w w w
                        SUBMITTED_UP      n n n n n a a a a s s a w w w
                        PAPERS_RECEIVED   n n n n n a a a a s s a w w w
                        DESIGNATED        n n n n n a a a a s s a + w w
                        FILE_RECEIVED     n n n n n a a a a s s a w + o
                        HANDED_OVER       n n n n n a a a a s s a w w +
                        COMPLETED         n n n n n a a a a s s a w w w
                        """);
    }

    @Test
    void an_assignment_is_signed_for_and_neither_refused_nor_disputed() {
        assertThat(matrixOf(EveryState.assigned(), XIANGTAN, XIANGTAN))
                .isEqualTo(
                        """
                        DRAFT             + + w w + a a a a l l l w w w
                        AWAITING_APPROVAL w w + + + a a a a l l l w w w
                        ISSUED            w w w w + a a a a l l l a w w
                        WITHDRAWN         t t t t t a a a a l l l t t t
                        FILE_RECEIVED     w w w w d a a a a l l l a a a
                        HANDED_OVER       w w w w d a a a a l l l a a a
                        COMPLETED         w w w w d a a a a l l l w w w
                        """);
        assertThat(matrixOf(EveryState.assigned(), XIANGTAN, YUHU))
                .isEqualTo(
                        """
                        DRAFT             n n n n n l l l l s s a w w w
                        AWAITING_APPROVAL n n n n n l l l l s s a w w w
                        ISSUED            n n n n n l l l l s s a + w w
                        WITHDRAWN         n n n n n l l l l s s a t t t
                        FILE_RECEIVED     n n n n n l l l l s s a w + o
                        HANDED_OVER       n n n n n l l l l s s a w w +
                        COMPLETED         n n n n n l l l l s s a w w w
                        """);
    }

    @Test
    void whoever_has_what_is_taken_up_gives_its_file_out_and_the_superior_signs() {
        assertThat(matrixOf(EveryState.takenUp(), YUHU, YUHU))
                .isEqualTo(
                        """
                        ISSUED            a a a a a a a a a s s + a w w
                        WITHDRAWN         a a a a a a a a a s s t t t t
                        DELIVERED         a a a a a a a a a s s w a w w
                        FILE_RECEIVED     a a a a a a a a a s s w a a a
                        HANDED_OVER       a a a a a a a a a s s w a a a
                        COMPLETED         a a a a a a a a a s s w w w w
                        """);
        assertThat(matrixOf(EveryState.takenUp(), YUHU, PROVINCE))
                .isEqualTo(
                        """
                        ISSUED            x x x x + x x x x x x a w w w
                        WITHDRAWN         x x x x t x x x x x x a t t t
                        DELIVERED         x x x x d x x x x x x a + w w
                        FILE_RECEIVED     x x x x d x x x x x x a w + o
                        HANDED_OVER       x x x x d x x x x x x a w w +
                        COMPLETED         x x x x d x x x x x x a w w w
                        """);
    }

    @Test
    void each_step_needs_its_role() {
        String table =
                List.of(TransferStep.values()).stream()
                        .map(step -> step + " " + rolesThatMay(step))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table)
                .isEqualTo(
                        """
                        SUBMIT OFFICER
                        REVISE OFFICER
                        DECLINE AGENCY_HEAD
                        ISSUE AGENCY_HEAD
                        WITHDRAW AGENCY_HEAD
                        DELIVER LIAISON
                        ACCEPT AGENCY_HEAD
                        OBJECT AGENCY_HEAD
                        REQUEST_DESIGNATION AGENCY_HEAD
                        SIGN_FOR_PAPERS LIAISON DESIGNATOR
                        DESIGNATE DESIGNATOR
                        SURRENDER_FILE AGENCY_HEAD
                        SIGN_FOR_FILE LIAISON
                        HAND_OVER AGENCY_HEAD LIAISON
                        COMPLETE AGENCY_HEAD
                        """);
    }

    @Test
    void the_actions_of_a_view_are_open_exactly_where_the_decision_is_made() {
        for (Transfer transfer : everyState()) {
            for (OfficeId office : List.of(YUELU, YUHU, PROVINCE, TIANYUAN)) {
                Circumstances now = now(anybodyOf(office));
                for (TransferAction action : TransferRules.actions(transfer, now)) {
                    String sign = sign(transfer, action.step(), anybodyOf(office));
                    assertThat(action.isOpen()).isEqualTo(sign.equals("+"));
                }
            }
        }
    }

    @Test
    void what_comes_next_is_open_is_no_step_back_and_is_one_at_most() {
        assertThat(nextFor(YUELU))
                .isEqualTo("DRAFT submit, AWAITING_APPROVAL issue, ISSUED -, DELIVERED -");
        assertThat(nextFor(YUHU))
                .isEqualTo("DRAFT -, AWAITING_APPROVAL -, ISSUED deliver, DELIVERED accept");
    }

    private static String nextFor(OfficeId office) {
        return everyState().stream()
                .filter(transfer -> NEXT_SHOWN.contains(transfer.state()))
                .map(
                        transfer ->
                                transfer.state()
                                        + " "
                                        + TransferRules.actions(transfer, now(anybodyOf(office)))
                                                .stream()
                                                .filter(action -> action.weight() == Weight.NEXT)
                                                .map(action -> action.step().word())
                                                .reduce((one, other) -> one + "+" + other)
                                                .orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static String matrixFor(OfficeId office) {
        return matrixOf(everyState(), YUELU, office);
    }

    private static String matrixOf(List<Transfer> states, OfficeId writing, OfficeId office) {
        return states.stream()
                .map(transfer -> row(transfer, writing, anybodyOf(office)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Transfer transfer, OfficeId writing, Caller by) {
        return List.of(TransferStep.values()).stream()
                .map(step -> sign(transfer, step, new PaperHouse(writing, Stage.FILED), by))
                .collect(Collectors.joining(" ", "%-18s".formatted(transfer.state()), ""));
    }

    private static String sign(Transfer transfer, TransferStep step, Caller by) {
        return sign(transfer, step, new PaperHouse(YUELU, Stage.FILED), by);
    }

    private static String sign(Transfer transfer, TransferStep step, PaperHouse house, Caller by) {
        OfficeId to =
                transfer.terms().way() == TransferWay.ASSIGNMENT ? transfer.terms().to() : TIANYUAN;
        Circumstances now = house.circumstances(by, DAY);
        TransferCommand command = house.with(transfer).command(step, to);
        return switch (TransferRules.decide(transfer, command, now)) {
            case Ruling.Made<Transfer> made -> "+";
            case Ruling.Refused<Transfer> refused ->
                    SIGNS.getOrDefault(refused.refusal().name(), refused.refusal().name());
        };
    }

    private static String rolesThatMay(TransferStep step) {
        Transfer transfer =
                Stream.concat(everyState().stream(), EveryState.takenUp().stream())
                        .filter(t -> isAdmittedIn(step, t))
                        .findFirst()
                        .orElseThrow();
        OfficeId office =
                List.of(YUELU, YUHU, PROVINCE, TIANYUAN).stream()
                        .filter(o -> sign(transfer, step, anybodyOf(o)).equals("+"))
                        .findFirst()
                        .orElseThrow();
        return List.of(Role.values()).stream()
                .filter(role -> sign(transfer, step, by(office, role)).equals("+"))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }

    private static boolean isAdmittedIn(TransferStep step, Transfer transfer) {
        return TransferGuards.admitted(transfer.terms().way(), transfer.state()).contains(step);
    }

    private static Circumstances now(Caller by) {
        return new PaperHouse(YUELU, Stage.FILED).circumstances(by, DAY);
    }
}
