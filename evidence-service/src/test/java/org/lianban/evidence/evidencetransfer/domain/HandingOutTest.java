package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accept;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.check;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatch;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.everyState;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.made;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.resolve;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.said;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.signed;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.DAY;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.PHOTO;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.SHA256;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.SM3;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TERMS;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TIANYUAN;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.id;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.HandOut;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/**
 * Evidence that leaves the system. Columns: dispatch, hand out, check, settle, accept. {@code +}
 * done · {@code w} wrong state · {@code u} receiver unknown · {@code o} the receiver is outside ·
 * {@code i} it is here · {@code p} no signed list is scanned · {@code a} not the addressee.
 */
class HandingOutTest {
    private static final OfficeId OUTSIDE = OfficeId.of("W000003");
    private static final String SCAN = "c".repeat(64);
    private static final Map<String, String> SIGNS =
            Map.of(
                    "WRONG_STATE", "w",
                    "EVIDENCE_RECEIVER_UNKNOWN", "u",
                    "EVIDENCE_RECEIVER_OUTSIDE", "o",
                    "PAPER_NOT_NEEDED", "i",
                    "PAPER_RECEIPT_NOT_SCANNED", "p",
                    "NOT_ADDRESSEE", "a",
                    "DISPATCHED", "+",
                    "HANDED_OUT", "+");

    @Test
    void what_goes_outside_leaves_by_the_scanned_signature_and_never_by_dispatch() {
        assertThat(matrix(outside()))
                .isEqualTo(
                        """
                        Unscanned      o p a a a
                        Scanned        o + a a a
                        HandedOut      w w a a a
                        Closed         w w a a a
                        """);
        assertThat(matrix(everyState()))
                .isEqualTo(
                        """
                        SenderSigned   u u w w w
                        ReceiverKnown  + i a a a
                        Dispatched     w w a a a
                        Disputed       w w a a a
                        Checked        w w a a a
                        Accepted       w w a a a
                        Closed         w w a a a
                        Cancelled      w w w w w
                        """);
    }

    @Test
    void nobody_but_the_old_office_hands_anything_out() {
        Stream.concat(outside().values().stream(), everyState().values().stream())
                .forEach(
                        transfer ->
                                Stream.of(YUHU, TIANYUAN)
                                        .forEach(
                                                office ->
                                                        assertThat(
                                                                        said(
                                                                                transfer,
                                                                                handOut(office),
                                                                                asked(office)))
                                                                .isEqualTo("NOT_SENDER")));
    }

    @Test
    void an_officer_signs_first_and_only_the_hand_out_is_offered() {
        assertThat(
                        Stream.of("OFFICER", "LIAISON", "UNIT_HEAD", "AGENCY_HEAD")
                                .filter(
                                        role ->
                                                said(
                                                                scanned(),
                                                                handOut(YUELU),
                                                                asked(person(YUELU, "x", role)))
                                                        .equals("HANDED_OUT")))
                .containsExactly("OFFICER");
        assertThat(EvidenceTransferRules.actions(scanned(), asked(YUELU)))
                .extracting(EvidenceTransferAction::step, EvidenceTransferAction::isOpen)
                .containsExactly(tuple(EvidenceTransferStep.HAND_OUT, true));
        assertThat(EvidenceTransferRules.actions(handedOut(), asked(YUELU))).isEmpty();
        assertThat(EvidenceTransferRules.signatories(scanned(), asked(YUELU)))
                .contains(id(YUELU, "second"), id(YUELU, "liaison"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-17, PAPER_DAY_IMPLAUSIBLE",
        "2026-09-18, HANDED_OUT",
        "2026-09-19, PAPER_DAY_IMPLAUSIBLE"
    })
    void the_day_of_the_receipt_is_not_before_the_list_nor_to_come(LocalDate on, String answer) {
        HandOut command = new HandOut(id(YUELU, "second"), "李某（演示）", on, null);
        assertThat(said(scanned(), command, asked(YUELU))).isEqualTo(answer);
    }

    @Test
    void whoever_signed_is_named_without_his_identity_number() {
        HandOut command = new HandOut(id(YUELU, "second"), "11010519491231002X（演示）", DAY, null);
        assertThat(said(scanned(), command, asked(YUELU))).isEqualTo("IDENTITY_NUMBER_IN_TEXT");
    }

    @Test
    void the_fact_and_every_chain_of_custody_name_the_paper_and_not_the_person() {
        // When
        Ruling<EvidenceTransfer> ruling =
                EvidenceTransferRules.decide(scanned(), handOut(YUELU), asked(YUELU));
        // Then
        Ruling.Made<EvidenceTransfer> made = (Ruling.Made<EvidenceTransfer>) ruling;
        assertThat(made.facts())
                .containsExactly(
                        new EvidenceHandedOut(
                                TERMS.matter(),
                                TERMS.transfer(),
                                YUELU,
                                OUTSIDE,
                                List.of(PHOTO, BOX),
                                DAY,
                                "萍市监收〔2026〕3号",
                                SCAN,
                                List.of(id(YUELU, "officer"), id(YUELU, "second")),
                                DAY));
        List<CustodyNote> notes =
                EvidenceTransferNotes.of(
                        made.next(),
                        (EvidenceEvent) made.facts().getFirst(),
                        new Occasion(Actor.system("test"), Instant.EPOCH));
        assertThat(notes)
                .extracting(CustodyNote::action)
                .containsOnly(CustodyAction.HANDED_OUT)
                .hasSize(2);
        assertThat(notes.getFirst().particulars())
                .containsEntry("receipt", SCAN)
                .containsEntry("receiptNumber", "萍市监收〔2026〕3号")
                .containsEntry("counterparty", OUTSIDE.value())
                .containsEntry("letter", TERMS.letter().toString())
                .containsEntry("sha256", SHA256)
                .containsEntry("sm3", SM3);
        assertThat(notes.toString()).doesNotContain("李某");
    }

    private static Map<String, EvidenceTransfer> outside() {
        Map<String, EvidenceTransfer> states = new LinkedHashMap<>();
        states.put("Unscanned", known(null));
        states.put("Scanned", scanned());
        states.put("HandedOut", handedOut());
        states.put("Closed", new EvidenceTransfer.Closed(handedOut(), DAY));
        return states;
    }

    private static EvidenceTransfer known(@Nullable String scan) {
        return new EvidenceTransfer.ReceiverKnown(TERMS, signed().items(), OUTSIDE, scan);
    }

    private static EvidenceTransfer scanned() {
        return known(SCAN);
    }

    private static EvidenceTransfer handedOut() {
        return made(scanned(), handOut(YUELU), asked(YUELU));
    }

    private static EvidenceTransferCommand handOut(OfficeId office) {
        return new HandOut(id(office, "second"), "李某（演示）", DAY, "萍市监收〔2026〕3号");
    }

    private static String matrix(Map<String, EvidenceTransfer> states) {
        return states.entrySet().stream()
                .map(entry -> "%-14s %s".formatted(entry.getKey(), row(entry.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(EvidenceTransfer transfer) {
        return Stream.of(
                        dispatch(YUELU),
                        handOut(YUELU),
                        check(BOX, null, new Found.Thing()),
                        resolve(BOX, DiscrepancyOutcome.TAKEN_WITH_NOTE),
                        accept(YUELU))
                .map(command -> said(transfer, command, asked(YUELU)))
                .map(said -> SIGNS.getOrDefault(said, said))
                .collect(Collectors.joining(" "));
    }
}
