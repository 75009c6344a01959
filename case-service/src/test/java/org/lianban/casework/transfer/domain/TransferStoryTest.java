package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.XIANGTAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YANLING;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHUA;
import static org.lianban.casework.transfer.domain.SomeOffices.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.counter.Ruling;

/** The lives of scenarios S-A 1–3 and S-C 1–5, with their dates. */
class TransferStoryTest {

    @Test
    void yanling_tells_yuhua_of_peaches_and_yuhua_takes_over_within_the_day() {
        PaperHouse house = new PaperHouse(YANLING, Stage.REGISTERED);
        house.start(YANLING, "DL-01", day(7, 6));

        house.draft(by(YANLING, Role.OFFICER), day(7, 7), YUHUA);
        step(house, YANLING, Role.OFFICER, day(7, 7), TransferStep.SUBMIT);
        step(house, YANLING, Role.AGENCY_HEAD, day(7, 7), TransferStep.ISSUE);

        assertThat(house.transfer().terms().kind()).isEqualTo(TransferKind.LEAD);
        assertThat(house.matter().standing()).isEqualTo(Standing.IN_TRANSFER);

        step(house, YUHUA, Role.LIAISON, day(7, 8), TransferStep.DELIVER);
        assertThat(house.matter().writingOffice()).isEqualTo(YANLING);
        step(house, YUHUA, Role.AGENCY_HEAD, day(7, 8), TransferStep.ACCEPT);

        assertThat(house.matter().writingOffice()).isEqualTo(YUHUA);
        assertThat(house.matter().writing().because()).isEqualTo(Because.TRANSFER);
        assertThat(house.due(YUHUA, "DL-01")).isEqualTo(day(7, 29));
        assertThat(house.runs(YANLING, "DL-01")).isFalse();
        assertThat(house.runs(YUHUA, "DL-25a")).isFalse();
        assertThat(house.runs(YUHUA, "DL-25b")).isFalse();
        assertThat(code(house.draft(by(YUHUA, Role.OFFICER), day(7, 9), YANLING)))
                .isEqualTo("TRANSFER_RETURN_PROHIBITED");
        assertThat(code(house.draft(by(YUHUA, Role.OFFICER), day(7, 9), TIANYUAN)))
                .isEqualTo("TRANSFER_ONWARD_PROHIBITED");

        assertThat(
                        code(
                                house.decide(
                                        by(YUHUA, Role.AGENCY_HEAD),
                                        day(7, 10),
                                        house.command(TransferStep.COMPLETE, YUHUA))))
                .as("there is no result to tell yet")
                .isEqualTo("WRONG_STATE");
        house.files(YUHUA);
        step(house, YUHUA, Role.AGENCY_HEAD, day(9, 15), TransferStep.COMPLETE);
        assertThat(house.matter().handlingOf(YANLING).orElseThrow().stage())
                .isEqualTo(Stage.COMPLETED);
    }

    @Test
    void yuelu_transfers_to_yuhu_yuhu_objects_and_the_province_designates_tianyuan() {
        PaperHouse house = new PaperHouse(YUELU, Stage.FILED).ofPatentPassingOff();
        house.start(YUELU, "DL-06", day(4, 15));
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(house, YUELU, Role.OFFICER, day(4, 17), TransferStep.SUBMIT);
        step(house, YUELU, Role.AGENCY_HEAD, day(4, 17), TransferStep.ISSUE);

        step(house, YUHU, Role.LIAISON, day(4, 20), TransferStep.DELIVER);
        assertThat(house.due(YUHU, "DL-25a")).isEqualTo(day(4, 29));
        assertThat(house.due(YUHU, "DL-25b")).isEqualTo(day(4, 27));
        step(house, YUHU, Role.AGENCY_HEAD, day(4, 24), TransferStep.OBJECT);
        assertThat(house.matter().standing()).isEqualTo(Standing.URGENT_ONLY);
        assertThat(((Transfer.Objected) house.transfer()).lateByAgreement()).isFalse();

        Ruling<Transfer> forward = house.draft(by(YUHU, Role.OFFICER), day(4, 24), TIANYUAN);
        assertThat(code(forward)).isEqualTo("TRANSFER_ONWARD_PROHIBITED");
        assertThat(((Ruling.Refused<Transfer>) forward).particulars())
                .containsEntry("superior", "湖南省局");
        assertThat(code(house.draft(by(YUHU, Role.OFFICER), day(4, 24), YUELU)))
                .isEqualTo("TRANSFER_RETURN_PROHIBITED");

        step(house, YUHU, Role.AGENCY_HEAD, day(4, 27), TransferStep.REQUEST_DESIGNATION);
        assertThat(refusal(house, YUHU, Role.AGENCY_HEAD, TransferStep.REQUEST_DESIGNATION))
                .isEqualTo("DESIGNATION_PENDING");
        assertThat(refusal(house, XIANGTAN, Role.DESIGNATOR, TransferStep.DESIGNATE))
                .isEqualTo("NOT_COMMON_SUPERIOR");
        step(house, PROVINCE, Role.LIAISON, day(4, 28), TransferStep.SIGN_FOR_PAPERS);
        assertThat(house.due(PROVINCE, "DL-04")).isEqualTo(day(5, 11));
        step(house, PROVINCE, Role.DESIGNATOR, day(5, 9), TransferStep.DESIGNATE);
        assertThat(house.runs(PROVINCE, "DL-04")).isFalse();
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);

        step(house, TIANYUAN, Role.LIAISON, day(5, 12), TransferStep.SIGN_FOR_FILE);

        assertThat(house.matter().writingOffice()).isEqualTo(TIANYUAN);
        assertThat(house.matter().epoch()).isEqualTo(1);
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.due(TIANYUAN, "DL-01")).isEqualTo(day(6, 2));
        assertThat(house.due(TIANYUAN, "DL-22b")).isEqualTo(day(5, 26));
        assertThat(house.runs(YUELU, "DL-06")).isFalse();
        assertThat(code(house.draft(by(TIANYUAN, Role.OFFICER), day(5, 13), YUHU)))
                .isEqualTo("DESIGNATED_CASE_LOCKED");
        assertThat(house.letters().stream().map(IssueLetter::kind))
                .containsExactly(
                        LetterKind.TRANSFER_LETTER,
                        LetterKind.RECEIPT,
                        LetterKind.DESIGNATION_REQUEST,
                        LetterKind.DESIGNATION_NOTICE,
                        LetterKind.RECEIPT);
        assertThat(house.letters().get(3).addressees()).containsExactly(YUELU, YUHU, TIANYUAN);
    }

    @Test
    void designated_back_to_the_sender_nothing_moves_and_its_clocks_run_on() {
        PaperHouse house = objected(day(4, 30));
        house.start(YUELU, "DL-06", day(4, 15));
        assertThat(((Transfer.Objected) house.transfer()).lateByAgreement()).isTrue();
        step(house, YUHU, Role.AGENCY_HEAD, day(4, 30), TransferStep.REQUEST_DESIGNATION);
        step(house, PROVINCE, Role.DESIGNATOR, day(4, 30), TransferStep.SIGN_FOR_PAPERS);

        Ruling<Transfer> ruling =
                house.decide(
                        by(PROVINCE, Role.DESIGNATOR),
                        day(5, 6),
                        house.command(TransferStep.DESIGNATE, YUELU));

        assertThat(code(ruling)).isEqualTo("COMPLETED");
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.matter().epoch()).isZero();
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.runs(YUELU, "DL-06")).isTrue();
        assertThat(code(house.draft(by(YUELU, Role.OFFICER), day(5, 7), YUHU)))
                .isEqualTo("DESIGNATED_CASE_LOCKED");
    }

    @Test
    void an_objection_on_the_last_day_of_the_agreement_is_in_time_and_one_day_later_only_flagged() {
        assertThat(((Transfer.Objected) objected(day(4, 28)).transfer()).lateByAgreement())
                .isFalse();
        assertThat(((Transfer.Objected) objected(day(4, 29)).transfer()).lateByAgreement())
                .isFalse();
        assertThat(((Transfer.Objected) objected(day(4, 30)).transfer()).lateByAgreement())
                .isTrue();
    }

    @Test
    void a_letter_taken_back_frees_the_matter_and_the_addressee_sees_it_no_longer() {
        PaperHouse house = new PaperHouse(YUELU, Stage.VERIFYING);
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(house, YUELU, Role.OFFICER, day(4, 17), TransferStep.SUBMIT);
        step(house, YUELU, Role.AGENCY_HEAD, day(4, 17), TransferStep.ISSUE);
        assertThat(house.isAddressed(YUHU)).isTrue();
        assertThat(code(house.draft(by(YUELU, Role.OFFICER), day(4, 17), TIANYUAN)))
                .isEqualTo("TRANSFER_UNDER_WAY");

        assertThat(house.letters()).hasSize(1);

        step(house, YUELU, Role.AGENCY_HEAD, day(4, 18), TransferStep.WITHDRAW);

        assertThat(house.letters()).isEmpty();
        assertThat(house.isAddressed(YUHU)).isFalse();
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(refusal(house, YUHU, Role.LIAISON, TransferStep.DELIVER))
                .isEqualTo("TRANSFER_WITHDRAWN");
        assertThat(code(house.draft(by(YUELU, Role.OFFICER), day(4, 20), TIANYUAN)))
                .isEqualTo("DRAFT");
    }

    @Test
    void a_declined_draft_goes_back_to_the_officer_with_the_reason() {
        PaperHouse house = new PaperHouse(YUELU, Stage.VERIFYING);
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(house, YUELU, Role.OFFICER, day(4, 17), TransferStep.SUBMIT);

        step(house, YUELU, Role.AGENCY_HEAD, day(4, 17), TransferStep.DECLINE);

        assertThat(((Transfer.Draft) house.transfer()).declinedBecause()).isEqualTo("请补充依据");
    }

    @Test
    void a_declined_draft_is_written_anew_and_submitted_again() {
        PaperHouse house = new PaperHouse(YUELU, Stage.VERIFYING);
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(house, YUELU, Role.OFFICER, day(4, 17), TransferStep.SUBMIT);
        step(house, YUELU, Role.AGENCY_HEAD, day(4, 17), TransferStep.DECLINE);

        step(house, YUELU, Role.OFFICER, day(4, 20), TransferStep.REVISE);

        Transfer.Draft revised = (Transfer.Draft) house.transfer();
        assertThat(revised.terms().to()).isEqualTo(TIANYUAN);
        assertThat(revised.terms().officer()).isEqualTo(by(YUELU).person());
        assertThat(revised.declinedBecause()).isEqualTo("请补充依据");
        assertThat(house.facts().getLast()).isInstanceOf(TransferRevised.class);
        step(house, YUELU, Role.OFFICER, day(4, 20), TransferStep.SUBMIT);
        assertThat(house.transfer().state()).isEqualTo(TransferState.AWAITING_APPROVAL);
    }

    @Test
    void a_revision_is_refused_for_what_a_draft_is_refused_for() {
        PaperHouse house = new PaperHouse(YUELU, Stage.VERIFYING);
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);

        Ruling<Transfer> toSelf =
                house.decide(
                        by(YUELU, Role.OFFICER),
                        day(4, 17),
                        house.command(TransferStep.REVISE, YUELU));

        assertThat(code(toSelf)).isEqualTo("TRANSFER_TO_SELF");
        assertThat(((Ruling.Refused<Transfer>) toSelf).particulars())
                .containsEntry("pointer", "/to");
    }

    @Test
    void at_each_step_the_sender_s_limit_stands_with_whoever_must_act_next() {
        PaperHouse house = new PaperHouse(YUELU, Stage.VERIFYING);
        house.start(YUELU, "DL-01", day(4, 15));
        List<String> turns = new ArrayList<>();

        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        turns.add(house.turn(YUELU, "DL-01"));
        for (Map.Entry<TransferStep, Caller> step :
                List.of(
                        Map.entry(TransferStep.SUBMIT, by(YUELU, Role.OFFICER)),
                        Map.entry(TransferStep.DECLINE, by(YUELU, Role.AGENCY_HEAD)),
                        Map.entry(TransferStep.SUBMIT, by(YUELU, Role.OFFICER)),
                        Map.entry(TransferStep.ISSUE, by(YUELU, Role.AGENCY_HEAD)),
                        Map.entry(TransferStep.DELIVER, by(YUHU, Role.LIAISON)),
                        Map.entry(TransferStep.OBJECT, by(YUHU, Role.AGENCY_HEAD)),
                        Map.entry(TransferStep.REQUEST_DESIGNATION, by(YUHU, Role.AGENCY_HEAD)),
                        Map.entry(TransferStep.SIGN_FOR_PAPERS, by(PROVINCE, Role.DESIGNATOR)),
                        Map.entry(TransferStep.DESIGNATE, by(PROVINCE, Role.DESIGNATOR)))) {
            Ruling<Transfer> ruling =
                    house.decide(
                            step.getValue(), day(4, 20), house.command(step.getKey(), TIANYUAN));
            assertThat(ruling).isInstanceOf(Ruling.Made.class);
            turns.add(house.turn(YUELU, "DL-01"));
        }

        String officer = "[" + by(YUELU).person() + "]";
        assertThat(turns)
                .containsExactly(
                        "430104 OFFICER submit" + officer,
                        "430104 AGENCY_HEAD issue[]",
                        "430104 OFFICER submit" + officer,
                        "430104 AGENCY_HEAD issue[]",
                        "430302 LIAISON deliver[]",
                        "430302 AGENCY_HEAD accept[]",
                        "430302 AGENCY_HEAD request-designation[]",
                        "430000 DESIGNATOR sign-for-papers[]",
                        "430000 DESIGNATOR designate[]",
                        "430211 LIAISON sign-for-file[]");
    }

    @Test
    void a_limit_comes_back_to_the_sender_with_a_withdrawal_and_with_a_designation_of_it() {
        PaperHouse withdrawn = new PaperHouse(YUELU, Stage.VERIFYING);
        withdrawn.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(withdrawn, YUELU, Role.AGENCY_HEAD, day(4, 18), TransferStep.WITHDRAW);
        assertThat(withdrawn.turn(YUELU, "DL-01")).isEqualTo("own");

        PaperHouse designated = objected(day(4, 24));
        step(designated, YUHU, Role.AGENCY_HEAD, day(4, 27), TransferStep.REQUEST_DESIGNATION);
        step(designated, PROVINCE, Role.LIAISON, day(4, 28), TransferStep.SIGN_FOR_PAPERS);
        designated.decide(
                by(PROVINCE, Role.DESIGNATOR),
                day(5, 6),
                designated.command(TransferStep.DESIGNATE, YUELU));
        assertThat(designated.turn(YUELU, "DL-06")).isEqualTo("own");
    }

    @Test
    void whoever_accepts_must_have_seen_the_matter_as_it_is() {
        PaperHouse house = objectedNot();
        TransferCommand.Accept current =
                (TransferCommand.Accept) house.command(TransferStep.ACCEPT, YUHU);
        TransferCommand.Accept stale =
                new TransferCommand.Accept(
                        current.takeover(),
                        current.seenMatterVersion() - 1,
                        current.seenSelection());

        assertThat(code(house.decide(by(YUHU, Role.AGENCY_HEAD), day(4, 21), stale)))
                .isEqualTo("VERSION_STALE");
    }

    private static PaperHouse objected(LocalDate on) {
        PaperHouse house = objectedNot();
        step(house, YUHU, Role.AGENCY_HEAD, on, TransferStep.OBJECT);
        return house;
    }

    private static PaperHouse objectedNot() {
        PaperHouse house = new PaperHouse(YUELU, Stage.FILED);
        house.draft(by(YUELU, Role.OFFICER), day(4, 17), YUHU);
        step(house, YUELU, Role.OFFICER, day(4, 17), TransferStep.SUBMIT);
        step(house, YUELU, Role.AGENCY_HEAD, day(4, 17), TransferStep.ISSUE);
        step(house, YUHU, Role.LIAISON, day(4, 20), TransferStep.DELIVER);
        return house;
    }

    private static void step(
            PaperHouse house, OfficeId office, Role role, LocalDate on, TransferStep step) {
        Ruling<Transfer> ruling = house.decide(by(office, role), on, house.command(step, TIANYUAN));
        assertThat(ruling).as("%s on %s: %s", step, on, ruling).isInstanceOf(Ruling.Made.class);
    }

    private static String refusal(PaperHouse house, OfficeId office, Role role, TransferStep step) {
        return code(house.decide(by(office, role), day(4, 27), house.command(step, TIANYUAN)));
    }

    private static String code(Ruling<Transfer> ruling) {
        return switch (ruling) {
            case Ruling.Made<Transfer> made -> made.next().state().name();
            case Ruling.Refused<Transfer> refused -> refused.refusal().name();
        };
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
