package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accept;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.check;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.checked;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatched;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.disputed;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.known;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.made;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.resolve;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.said;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.DAY;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.PHOTO;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.SHA256;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.SM3;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.WHOLE;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.id;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Accept;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Dispatch;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class EvidenceTransferRulesTest {
    private static final String OTHER = "c".repeat(64);

    @ParameterizedTest
    @CsvSource({
        "second,  DISPATCHED",
        "liaison, DISPATCHED",
        "unit,    DISPATCHED",
        "head,    SECOND_SIGNATORY_UNFIT",
        "officer, SECOND_SIGNATORY_UNFIT",
        "nobody,  SECOND_SIGNATORY_UNFIT"
    })
    void the_second_signature_is_that_of_another_who_may_sign(String second, String said) {
        assertThat(said(known(), new Dispatch(id(YUELU, second)), asked(YUELU))).isEqualTo(said);
    }

    @Test
    void nobody_of_another_office_signs_beside_the_caller() {
        assertThat(said(known(), new Dispatch(id(YUHU, "second")), asked(YUELU)))
                .isEqualTo("SECOND_SIGNATORY_UNFIT");
    }

    @Test
    void a_collector_signs_for_receipt_neither_first_nor_second() {
        PersonId collector = id(YUHU, "second");
        assertThat(said(checked(), accept(YUHU), asked(officer(), collector)))
                .isEqualTo("EVIDENCE_COLLECTOR_ACCEPTS");
        assertThat(
                        said(
                                checked(),
                                new Accept(id(YUHU, "liaison")),
                                asked(officer(), officer().id())))
                .isEqualTo("EVIDENCE_COLLECTOR_ACCEPTS");
        assertThat(said(checked(), new Accept(id(YUHU, "liaison")), asked(officer(), collector)))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void a_collector_may_send_what_he_collected() {
        Signatory sender = person(YUELU, "officer", "OFFICER");
        assertThat(said(known(), new Dispatch(id(YUELU, "second")), asked(sender, sender.id())))
                .isEqualTo("DISPATCHED");
    }

    @Test
    void only_those_are_offered_as_second_who_would_be_admitted() {
        assertThat(
                        EvidenceTransferRules.signatories(
                                checked(), asked(officer(), id(YUHU, "second"))))
                .containsExactly(id(YUHU, "liaison"), id(YUHU, "unit"));
        assertThat(EvidenceTransferRules.signatories(dispatched(), asked(YUHU))).isEmpty();
    }

    @Test
    void items_on_another_way_do_not_leave() {
        Circumstances now = asked(YUELU);
        Circumstances elsewhere =
                new Circumstances(
                        now.by(),
                        DAY,
                        now.colleagues(),
                        now.collectors(),
                        true,
                        now.quantities(),
                        false,
                        now.names());
        assertThat(said(known(), new Dispatch(id(YUELU, "second")), elsewhere))
                .isEqualTo("EVIDENCE_IN_TRANSIT");
    }

    @Test
    void both_digests_must_be_those_on_the_list() {
        assertThat(found(new Found.Bytes(SHA256, OTHER))).isEqualTo(ItemState.DISCREPANCY);
        assertThat(found(new Found.Bytes(OTHER, SM3))).isEqualTo(ItemState.DISCREPANCY);
        assertThat(found(new Found.Illegible())).isEqualTo(ItemState.DISCREPANCY);
        assertThat(found(new Found.Thing())).isEqualTo(ItemState.DISCREPANCY);
        assertThat(found(WHOLE)).isEqualTo(ItemState.CHECKED);
    }

    @Test
    void a_digest_that_differs_is_told_whatever_the_officer_says() {
        // When
        Ruling<EvidenceTransfer> ruling =
                EvidenceTransferRules.decide(
                        dispatched(), check(PHOTO, null, new Found.Bytes(OTHER, SM3)), asked(YUHU));
        // Then
        assertThat(((Ruling.Made<EvidenceTransfer>) ruling).facts())
                .containsExactly(
                        new EvidenceChecked(
                                SomePeople.TERMS.matter(),
                                SomePeople.TERMS.transfer(),
                                PHOTO,
                                YUHU,
                                false,
                                OTHER,
                                SM3,
                                DAY),
                        new EvidenceDiscrepancyRecorded(
                                SomePeople.TERMS.matter(),
                                SomePeople.TERMS.transfer(),
                                PHOTO,
                                YUHU,
                                "DIGEST_MISMATCH",
                                "重新计算的校验值与清单所列不一致。",
                                DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = DiscrepancyKind.class,
            names = {"QUANTITY", "SEAL", "OTHER"})
    void a_thing_that_differs_may_be_taken_with_a_note(DiscrepancyKind kind) {
        EvidenceTransfer differs = differs(kind);
        assertThat(said(differs, resolve(BOX, DiscrepancyOutcome.TAKEN_WITH_NOTE), asked(YUHU)))
                .isEqualTo("CHECKED");
    }

    @Test
    void what_is_missing_or_not_the_same_bytes_is_never_taken_with_a_note() {
        assertThat(taken(differs(DiscrepancyKind.MISSING), BOX)).isEqualTo("EVIDENCE_MISSING");
        assertThat(taken(mismatch(), PHOTO)).isEqualTo("DIGEST_MISMATCH");
    }

    @Test
    void the_ways_out_of_a_discrepancy_are_told_with_the_reason_of_the_closed_one() {
        assertThat(choices(mismatch(), PHOTO))
                .containsExactly(
                        "CHECK_AGAIN open", "TAKEN_WITH_NOTE DIGEST_MISMATCH", "LEFT_OUT open");
        assertThat(choices(differs(DiscrepancyKind.SEAL), BOX))
                .containsExactly("CHECK_AGAIN open", "TAKEN_WITH_NOTE open", "LEFT_OUT open");
        assertThat(choices(dispatched(), BOX)).isEmpty();
        assertThat(choices(checked(), PHOTO)).isEmpty();
    }

    @Test
    void a_note_names_no_identity_number() {
        Differs named = new Differs(DiscrepancyKind.OTHER, "见11010519491231002X（演示）", null);
        assertThat(said(dispatched(), check(BOX, named, thing()), asked(YUHU)))
                .isEqualTo("IDENTITY_NUMBER_IN_TEXT");
    }

    @Test
    void what_this_service_does_not_know_is_missing() {
        EvidenceTransfer next =
                made(dispatched(), check(BOX, null, new Found.Nothing()), asked(YUHU));
        assertThat(((TravellingItem.Disputed) next.item(BOX).orElseThrow()).discrepancy().kind())
                .isEqualTo(DiscrepancyKind.MISSING);
    }

    @Test
    void what_was_put_right_is_checked_again_and_then_agrees() {
        EvidenceTransfer again =
                made(mismatch(), resolve(PHOTO, DiscrepancyOutcome.CHECK_AGAIN), asked(YUHU));
        assertThat(again.item(PHOTO).orElseThrow().state()).isEqualTo(ItemState.IN_TRANSIT);
        assertThat(made(again, check(PHOTO, null, WHOLE), asked(YUHU)).discrepancies()).isZero();
    }

    @Test
    void what_is_seen_late_reopens_what_was_checked() {
        EvidenceTransfer reopened =
                made(
                        checked(),
                        check(BOX, new Differs(DiscrepancyKind.SEAL, "封条破损（演示）", null), thing()),
                        asked(YUHU));
        assertThat(reopened.state()).isEqualTo(EvidenceTransferState.DISPATCHED);
        assertThat(reopened.discrepancies()).isEqualTo(1);
    }

    @Test
    void what_is_left_out_stays_with_the_old_office() {
        // Given
        EvidenceTransfer settled =
                made(disputed(), resolve(BOX, DiscrepancyOutcome.LEFT_OUT), asked(YUHU));
        // When
        Ruling<EvidenceTransfer> ruling =
                EvidenceTransferRules.decide(settled, accept(YUHU), asked(YUHU));
        // Then
        assertThat(((Ruling.Made<EvidenceTransfer>) ruling).facts())
                .containsExactly(
                        new EvidenceAccepted(
                                SomePeople.TERMS.matter(),
                                SomePeople.TERMS.transfer(),
                                YUELU,
                                YUHU,
                                List.of(PHOTO),
                                List.of(BOX),
                                List.of(id(YUHU, "officer"), id(YUHU, "second")),
                                DAY));
    }

    private static Signatory officer() {
        return person(YUHU, "officer", "OFFICER");
    }

    private static ItemState found(Found found) {
        return made(dispatched(), check(PHOTO, null, found), asked(YUHU))
                .item(PHOTO)
                .orElseThrow()
                .state();
    }

    /** The photograph agrees, the box differs in this. */
    private static EvidenceTransfer differs(DiscrepancyKind kind) {
        return made(
                made(dispatched(), check(PHOTO, null, WHOLE), asked(YUHU)),
                check(BOX, new Differs(kind, "与清单不符（演示）", null), thing()),
                asked(YUHU));
    }

    private static EvidenceTransfer mismatch() {
        return made(dispatched(), check(PHOTO, null, new Found.Illegible()), asked(YUHU));
    }

    private static String taken(EvidenceTransfer transfer, EvidenceId item) {
        return said(transfer, resolve(item, DiscrepancyOutcome.TAKEN_WITH_NOTE), asked(YUHU));
    }

    private static List<String> choices(EvidenceTransfer transfer, EvidenceId item) {
        return EvidenceTransferRules.choices(transfer.item(item).orElseThrow()).stream()
                .map(choice -> choice.outcome() + " " + why(choice.closed()))
                .toList();
    }

    private static String why(@Nullable Closed closed) {
        return closed == null ? "open" : closed.because().name();
    }

    private static Found thing() {
        return new Found.Thing();
    }
}
