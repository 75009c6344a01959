package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.casework.dispute.domain.DisputeStep;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** What a dispute between Yuelu and Yuhu leads to. */
class DisputeTransferTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final PaperHouse house = new PaperHouse(YUELU, Stage.FILED);

    @Test
    void whoever_agreed_to_be_competent_may_not_object_to_the_transfer() {
        agreedOn(YUHU);

        step(YUELU, TransferStep.SUBMIT, YUHU);
        step(YUELU, TransferStep.ISSUE, YUHU);
        step(YUHU, TransferStep.DELIVER, YUHU);

        assertThat(outcome(step(YUHU, TransferStep.OBJECT, YUHU)))
                .isEqualTo("AGREED_IN_NEGOTIATION");
        assertThat(outcome(step(YUHU, TransferStep.ACCEPT, YUHU))).isEqualTo("done");
    }

    @Test
    void the_agreed_draft_may_be_written_anew_and_binds_that_office_alone() {
        agreedOn(YUHU);
        step(YUELU, TransferStep.REVISE, YUHU);
        assertThat(house.transfer().terms().dispute()).isNotNull();
        step(YUELU, TransferStep.REVISE, TIANYUAN);
        assertThat(house.transfer().terms().dispute()).isNull();

        step(YUELU, TransferStep.SUBMIT, TIANYUAN);
        step(YUELU, TransferStep.ISSUE, TIANYUAN);
        step(TIANYUAN, TransferStep.DELIVER, TIANYUAN);

        assertThat(outcome(step(TIANYUAN, TransferStep.OBJECT, TIANYUAN))).isEqualTo("done");
    }

    @Test
    void agreed_on_the_writer_nothing_is_drafted() {
        agreedOn(YUELU);

        assertThat(house.transfers()).isEmpty();
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void reported_it_begins_with_the_negotiation_and_goes_the_way_of_an_objection() {
        house.start(YUELU, "DL-01", DAY);
        house.raise(anybodyOf(YUELU), DAY, YUHU);
        dispute(YUHU, DisputeStep.REPORT_UP, YUHU);

        assertThat(house.transfer().state()).isEqualTo(TransferState.SUBMITTED_UP);
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("430000 DESIGNATOR sign-for-papers[]");
        step(PROVINCE, TransferStep.SIGN_FOR_PAPERS, YUHU);
        step(PROVINCE, TransferStep.DESIGNATE, YUHU);
        step(YUHU, TransferStep.SIGN_FOR_FILE, YUHU);
        assertThat(house.matter().isWrittenBy(YUHU)).isTrue();
        assertThat(house.matter().writing().because()).isEqualTo(Because.DESIGNATION);
        assertThat(CourseStep.of(house.transfer()).stream().map(CourseStep::name))
                .startsWith(
                        CourseStep.CourseStepName.NEGOTIATED,
                        CourseStep.CourseStepName.REQUESTED,
                        CourseStep.CourseStepName.PAPERS_RECEIVED);
    }

    @Test
    void taken_up_by_the_superior_its_seven_days_run_at_once() {
        house.raise(anybodyOf(YUELU), DAY, YUHU);
        dispute(PROVINCE, DisputeStep.TAKE_UP, YUHU);

        assertThat(house.transfer().state()).isEqualTo(TransferState.PAPERS_RECEIVED);
        assertThat(house.due(PROVINCE, "DL-04")).isEqualTo(LocalDate.of(2026, 4, 29));
        step(PROVINCE, TransferStep.DESIGNATE, YUELU);
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.transfer().state()).isEqualTo(TransferState.COMPLETED);
    }

    private void agreedOn(OfficeId competent) {
        house.raise(anybodyOf(YUELU), DAY, YUHU);
        dispute(YUHU, DisputeStep.PROPOSE, competent);
        dispute(YUELU, DisputeStep.AGREE, competent);
    }

    private void dispute(OfficeId office, DisputeStep step, OfficeId competent) {
        assertThat(
                        outcome(
                                house.decide(
                                        anybodyOf(office),
                                        DAY,
                                        house.command(step, competent, DAY))))
                .isEqualTo("done");
    }

    private Ruling<Transfer> step(OfficeId office, TransferStep step, OfficeId to) {
        return house.decide(anybodyOf(office), DAY, house.command(step, to));
    }

    private static <T> String outcome(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruling.Made<T> _ -> "done";
            case Ruling.Refused<T> refused -> refused.refusal().name();
        };
    }
}
