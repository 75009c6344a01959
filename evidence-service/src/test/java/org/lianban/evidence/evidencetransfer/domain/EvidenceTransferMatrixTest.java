package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accept;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.check;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatch;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.everyState;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.resolve;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.said;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TIANYUAN;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.OfficeId;

/**
 * Every state × every step × every office. Columns: dispatch, check, resolve, accept, the two in
 * the middle of the box. {@code +} done · {@code w} wrong state · {@code u} receiver unknown ·
 * {@code s} not the sender · {@code a} not the addressee · {@code c} not checked · {@code d}
 * discrepancy open.
 */
class EvidenceTransferMatrixTest {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "WRONG_STATE", "w",
                    "EVIDENCE_RECEIVER_UNKNOWN", "u",
                    "NOT_SENDER", "s",
                    "NOT_ADDRESSEE", "a",
                    "EVIDENCE_NOT_CHECKED", "c",
                    "EVIDENCE_DISCREPANCY_OPEN", "d");

    private static final Set<String> STATES =
            Arrays.stream(EvidenceTransferState.values())
                    .map(Enum::name)
                    .collect(Collectors.toSet());

    @Test
    void the_old_office_sends_once_the_receiver_is_known_and_does_nothing_else() {
        assertThat(matrixFor(YUELU))
                .isEqualTo(
                        """
                        SenderSigned   u w w w
                        ReceiverKnown  + a a a
                        Dispatched     w a a a
                        Disputed       w a a a
                        Checked        w a a a
                        Accepted       w a a a
                        Closed         w a a a
                        Cancelled      w w w w
                        """);
    }

    @Test
    void the_receiver_checks_settles_and_takes_over_when_nothing_is_open() {
        assertThat(matrixFor(YUHU))
                .isEqualTo(
                        """
                        SenderSigned   s w w w
                        ReceiverKnown  s w w w
                        Dispatched     s + w c
                        Disputed       s w + d
                        Checked        s + w +
                        Accepted       s w w w
                        Closed         s w w w
                        Cancelled      s w w w
                        """);
    }

    @Test
    void a_third_office_that_sees_the_matter_does_nothing() {
        assertThat(matrixFor(TIANYUAN))
                .isEqualTo(
                        """
                        SenderSigned   s w w w
                        ReceiverKnown  s a a a
                        Dispatched     s a a a
                        Disputed       s a a a
                        Checked        s a a a
                        Accepted       s a a a
                        Closed         s a a a
                        Cancelled      s w w w
                        """);
    }

    @Test
    void each_step_needs_its_role() {
        assertThat(rolesFor("ReceiverKnown", dispatch(YUELU), YUELU)).isEqualTo("OFFICER");
        assertThat(rolesFor("Dispatched", box(), YUHU)).isEqualTo("OFFICER LIAISON");
        assertThat(rolesFor("Disputed", settled(), YUHU)).isEqualTo("OFFICER LIAISON");
        assertThat(rolesFor("Checked", accept(YUHU), YUHU)).isEqualTo("OFFICER LIAISON UNIT_HEAD");
    }

    @Test
    void the_actions_of_a_view_are_open_exactly_where_the_decision_is_made() {
        everyState()
                .forEach(
                        (name, transfer) -> {
                            for (OfficeId office : List.of(YUELU, YUHU, TIANYUAN)) {
                                assertThat(opened(transfer, office))
                                        .as("%s %s", name, office)
                                        .isEqualTo(row(transfer, office).replaceAll("[^+ ]", "-"));
                            }
                        });
    }

    @Test
    void one_step_with_the_whole_is_open_at_most() {
        everyState()
                .forEach(
                        (name, transfer) ->
                                assertThat(EvidenceTransferRules.actions(transfer, asked(YUHU)))
                                        .as(name)
                                        .filteredOn(EvidenceTransferAction::isOpen)
                                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void what_is_over_names_nothing_to_do_with_the_whole_or_an_item() {
        for (String name : List.of("Accepted", "Closed", "Cancelled")) {
            for (OfficeId office : List.of(YUELU, YUHU, TIANYUAN)) {
                assertThat(named(name, asked(office))).as("%s %s", name, office).isEmpty();
            }
        }
    }

    @Test
    void at_an_item_only_the_step_it_is_time_for_is_named_and_only_to_the_office_whose_it_is() {
        assertThat(named("Dispatched", asked(YUHU))).containsExactly("DISPATCH", "ACCEPT", "CHECK");
        assertThat(named("Disputed", asked(YUHU))).containsExactly("DISPATCH", "ACCEPT", "RESOLVE");
        assertThat(named("Dispatched", asked(YUELU))).containsExactly("DISPATCH", "ACCEPT");
        assertThat(named("ReceiverKnown", asked(YUHU))).containsExactly("DISPATCH", "ACCEPT");
    }

    @Test
    void whoever_lacks_the_role_for_the_step_of_his_office_is_told_so() {
        EvidenceTransfer transfer = Objects.requireNonNull(everyState().get("Dispatched"));
        assertThat(
                        EvidenceTransferRules.actions(
                                transfer,
                                transfer.item(BOX).orElseThrow(),
                                asked(person(YUHU, "unit", "UNIT_HEAD"))))
                .extracting(EvidenceTransferAction::closed)
                .extracting(closed -> Objects.requireNonNull(closed).because())
                .containsExactly(EvidenceTransferRefusal.ROLE_REQUIRED);
    }

    /** The steps with the whole, then those at the box. */
    private static List<String> named(String state, Circumstances now) {
        EvidenceTransfer transfer = Objects.requireNonNull(everyState().get(state));
        return Stream.concat(
                        EvidenceTransferRules.actions(transfer, now).stream(),
                        EvidenceTransferRules.actions(
                                transfer, transfer.item(BOX).orElseThrow(), now)
                                .stream())
                .map(action -> action.step().name())
                .toList();
    }

    private static String matrixFor(OfficeId office) {
        return everyState().entrySet().stream()
                .map(entry -> "%-14s %s".formatted(entry.getKey(), row(entry.getValue(), office)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(EvidenceTransfer transfer, OfficeId office) {
        return List.of(dispatch(office), box(), settled(), accept(office)).stream()
                .map(command -> sign(said(transfer, command, asked(office))))
                .collect(Collectors.joining(" "));
    }

    private static String opened(EvidenceTransfer transfer, OfficeId office) {
        List<EvidenceTransferAction> whole = EvidenceTransferRules.actions(transfer, asked(office));
        List<EvidenceTransferAction> box =
                EvidenceTransferRules.actions(
                        transfer, transfer.item(BOX).orElseThrow(), asked(office));
        return Stream.of(
                        opens(whole, EvidenceTransferStep.DISPATCH),
                        opens(box, EvidenceTransferStep.CHECK),
                        opens(box, EvidenceTransferStep.RESOLVE),
                        opens(whole, EvidenceTransferStep.ACCEPT))
                .map(open -> open ? "+" : "-")
                .collect(Collectors.joining(" "));
    }

    private static boolean opens(List<EvidenceTransferAction> actions, EvidenceTransferStep step) {
        return actions.stream().anyMatch(action -> action.step() == step && action.isOpen());
    }

    private static String rolesFor(String state, EvidenceTransferCommand command, OfficeId office) {
        EvidenceTransfer transfer = Objects.requireNonNull(everyState().get(state));
        return List.of("OFFICER", "LIAISON", "UNIT_HEAD", "AGENCY_HEAD", "DESIGNATOR").stream()
                .filter(
                        role ->
                                STATES.contains(
                                        said(
                                                transfer,
                                                command,
                                                asked(person(office, "caller", role)))))
                .collect(Collectors.joining(" "));
    }

    private static EvidenceTransferCommand box() {
        return check(BOX, null, new Found.Thing());
    }

    private static EvidenceTransferCommand settled() {
        return resolve(BOX, DiscrepancyOutcome.TAKEN_WITH_NOTE);
    }

    private static String sign(String said) {
        return STATES.contains(said) ? "+" : SIGNS.getOrDefault(said, said);
    }
}
