package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.NATIONAL;
import static org.lianban.casework.transfer.domain.SomeOffices.PINGXIANG;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUEYANG;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferPaperRecorded;
import org.lianban.kernel.counter.Ruling;

/** Lives of transfers to bodies outside the system. */
class PaperStoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final PaperHouse house = new PaperHouse(YUELU, Stage.FILED);

    @Test
    void a_body_outside_takes_the_matter_over_and_nobody_here_writes_it_any_more() {
        issuedTo(PINGXIANG);
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("430104 LIAISON record-delivery[]");
        assertThat(house.isAddressed(PINGXIANG)).isFalse();

        keyIn(PaperStep.RECORD_DELIVERY);
        assertThat(house.due(YUELU, "DL-25b")).isEqualTo(LocalDate.of(2026, 4, 27));
        keyIn(PaperStep.RECORD_ACCEPTANCE);

        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
        assertThat(house.matter().standing()).isEqualTo(Standing.ENDED);
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.matter().writing().stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(house.matter().epoch()).isZero();
        assertThat(house.runs(YUELU, "DL-25b")).isFalse();
        assertThat(refusal(house.draft(anybodyOf(YUELU), DAY, TIANYUAN))).isNotEqualTo("made");

        keyIn(PaperStep.RECORD_RESULT);
        assertThat(house.transfer().state()).isEqualTo(TransferState.COMPLETED);
        assertThat(house.matter().writing().stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void a_matter_of_which_another_office_owes_an_answer_is_not_left_to_a_body_outside() {
        issuedTo(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY);
        house.awaits(true);

        assertThat(
                        refusal(
                                house.decide(
                                        anybodyOf(YUELU),
                                        DAY,
                                        PaperHouse.command(
                                                PaperStep.RECORD_ACCEPTANCE, DAY, YUELU))))
                .isEqualTo("OPEN_DEPENDENCY");

        house.awaits(false);
        keyIn(PaperStep.RECORD_ACCEPTANCE);
        assertThat(house.matter().standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void what_was_keyed_in_by_mistake_is_keyed_in_anew_until_the_answer() {
        issuedTo(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY, DAY.plusDays(2));
        keyIn(PaperStep.RECORD_DELIVERY, DAY.plusDays(1));

        assertThat(house.transfer().since()).isEqualTo(DAY.plusDays(1));
        assertThat(house.due(YUELU, "DL-25b")).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(house.facts())
                .filteredOn(TransferPaperRecorded.class::isInstance)
                .extracting(fact -> ((TransferPaperRecorded) fact).anew())
                .containsExactly(false, true);
    }

    @Test
    void the_national_body_leaves_the_matter_with_the_sender() {
        objected(PINGXIANG);
        keyIn(PaperStep.RECORD_REQUEST);
        assertThat(((Transfer.SubmittedUp) house.transfer()).superior()).isEqualTo(NATIONAL);
        assertThat(house.matter().standing()).isEqualTo(Standing.URGENT_ONLY);

        designated(YUELU);

        assertThat(house.transfer().state()).isEqualTo(TransferState.COMPLETED);
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.matter().writing().because()).isEqualTo(Because.DESIGNATION);
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("own");
    }

    @Test
    void the_national_body_names_a_body_outside_whose_receipt_is_keyed_in() {
        objected(PINGXIANG);
        keyIn(PaperStep.RECORD_REQUEST);
        designated(PINGXIANG);
        assertThat(house.matter().standing()).isEqualTo(Standing.IN_TRANSFER);

        keyIn(PaperStep.RECORD_ACCEPTANCE);

        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
        assertThat(house.matter().standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void the_national_body_names_a_third_office_here_which_signs_for_the_file_itself() {
        objected(PINGXIANG);
        keyIn(PaperStep.RECORD_REQUEST);
        designated(TIANYUAN);
        assertThat(house.isAddressed(TIANYUAN)).isTrue();
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("430211 LIAISON sign-for-file[]");

        made(
                house.decide(
                        anybodyOf(TIANYUAN),
                        DAY,
                        house.command(TransferStep.SIGN_FOR_FILE, TIANYUAN)));

        assertThat(house.matter().writingOffice()).isEqualTo(TIANYUAN);
        assertThat(house.matter().epoch()).isEqualTo(1);
    }

    @Test
    void the_province_designates_here_over_a_city_of_its_own_outside() {
        objected(YUEYANG);
        keyIn(PaperStep.RECORD_REQUEST);
        assertThat(house.isAddressed(PROVINCE)).isTrue();
        made(
                house.decide(
                        anybodyOf(PROVINCE),
                        DAY,
                        house.command(TransferStep.SIGN_FOR_PAPERS, YUEYANG)));
        made(
                house.decide(
                        anybodyOf(PROVINCE), DAY, house.command(TransferStep.DESIGNATE, YUEYANG)));
        assertThat(house.isAddressed(YUEYANG)).isFalse();

        keyIn(PaperStep.RECORD_ACCEPTANCE);

        assertThat(house.matter().standing()).isEqualTo(Standing.ENDED);
        assertThat(Set.of(house.matter().writingOffice())).containsExactly(YUELU);
    }

    @Test
    void whoever_is_addressed_no_more_receives_nothing() {
        assertThat(refusal(house.draft(anybodyOf(YUELU), DAY, SomeOffices.ENDED)))
                .isEqualTo("OUTSIDE_BODY_ENDED");
    }

    @Test
    void a_letter_goes_out_to_nobody_who_has_ended_since_the_draft() {
        LocalDate before = LocalDate.of(2026, 1, 31);
        made(house.draft(anybodyOf(YUELU), before, SomeOffices.ENDED));
        made(
                house.decide(
                        anybodyOf(YUELU),
                        before,
                        house.command(TransferStep.SUBMIT, SomeOffices.ENDED)));
        assertThat(
                        refusal(
                                house.decide(
                                        anybodyOf(YUELU),
                                        DAY,
                                        house.command(TransferStep.ISSUE, SomeOffices.ENDED))))
                .isEqualTo("OUTSIDE_BODY_ENDED");
    }

    @Test
    void nothing_is_handed_down_to_a_body_outside() {
        PaperHouse province = new PaperHouse(PROVINCE, Stage.FILED);
        assertThat(refusal(province.assign(anybodyOf(PROVINCE), DAY, YUEYANG)))
                .isEqualTo("PAPER_BY_TRANSFER_ONLY");
        made(province.assign(anybodyOf(PROVINCE), DAY, YUELU));
        assertThat(
                        refusal(
                                province.decide(
                                        anybodyOf(PROVINCE),
                                        DAY,
                                        province.command(TransferStep.REVISE, YUEYANG))))
                .isEqualTo("PAPER_BY_TRANSFER_ONLY");
    }

    @Test
    void nobody_below_undoes_what_the_national_body_designated_and_nobody_there_is_asked_here() {
        objected(PINGXIANG);
        keyIn(PaperStep.RECORD_REQUEST);
        designated(YUELU);

        assertThat(refusal(house.takeUp(anybodyOf(PROVINCE), DAY))).isEqualTo("DECIDED_FURTHER_UP");
        assertThat(refusal(house.ask(anybodyOf(YUELU), DAY))).isEqualTo("DECIDED_FURTHER_UP");
    }

    @Test
    void a_superior_takes_no_dispute_up_that_the_law_places_with_another_level() {
        PaperHouse placed = new PaperHouse(YUELU, Stage.FILED);
        disputed(placed);
        placed.about(BreachType.PATENT_INFRINGE_DISPUTE);
        assertThat(
                        refusal(
                                placed.decide(
                                        anybodyOf(PROVINCE),
                                        DAY,
                                        placed.command(TransferStep.DESIGNATE, PROVINCE))))
                .isEqualTo("LEVEL_FIXED_BY_LAW");
        made(
                placed.decide(
                        anybodyOf(PROVINCE),
                        DAY,
                        placed.command(TransferStep.DESIGNATE, TIANYUAN)));
    }

    private static void disputed(PaperHouse house) {
        issuedTo(house, TIANYUAN);
        for (TransferStep step :
                List.of(
                        TransferStep.DELIVER,
                        TransferStep.OBJECT,
                        TransferStep.REQUEST_DESIGNATION)) {
            made(house.decide(anybodyOf(TIANYUAN), DAY, house.command(step, TIANYUAN)));
        }
        made(
                house.decide(
                        anybodyOf(PROVINCE),
                        DAY,
                        house.command(TransferStep.SIGN_FOR_PAPERS, TIANYUAN)));
    }

    private void objected(OfficeId to) {
        issuedTo(to);
        keyIn(PaperStep.RECORD_DELIVERY);
        keyIn(PaperStep.RECORD_OBJECTION);
    }

    private void issuedTo(OfficeId to) {
        issuedTo(house, to);
    }

    private static void issuedTo(PaperHouse house, OfficeId to) {
        house.start(YUELU, "DL-01", DAY);
        made(house.draft(anybodyOf(YUELU), DAY, to));
        made(house.decide(anybodyOf(YUELU), DAY, house.command(TransferStep.SUBMIT, to)));
        made(house.decide(anybodyOf(YUELU), DAY, house.command(TransferStep.ISSUE, to)));
    }

    private void designated(OfficeId designee) {
        made(
                house.decide(
                        anybodyOf(YUELU),
                        DAY,
                        PaperHouse.command(PaperStep.RECORD_DESIGNATION, DAY, designee)));
    }

    private void keyIn(PaperStep step) {
        keyIn(step, DAY);
    }

    private void keyIn(PaperStep step, LocalDate on) {
        made(house.decide(anybodyOf(YUELU), on, PaperHouse.command(step, on, YUELU)));
    }

    private static void made(Ruling<Transfer> ruling) {
        assertThat(refusal(ruling)).isEqualTo("made");
    }

    private static String refusal(Ruling<Transfer> ruling) {
        return switch (ruling) {
            case Ruling.Made<Transfer> _ -> "made";
            case Ruling.Refused<Transfer> refused -> refused.refusal().name();
        };
    }
}
