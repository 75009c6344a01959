package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.CHANGSHA;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHUA;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;
import static org.lianban.casework.transfer.domain.SomeOffices.by;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.FileSurrendered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TakingUpRequested;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.counter.Ruling;

/** Lives in which a superior decides who handles the matter (程序规定15). */
class AssignmentStoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    @Test
    void what_is_handed_down_is_signed_for_with_its_goods_and_handled_from_that_day_on() {
        PaperHouse house = new PaperHouse(CHANGSHA, Stage.FILED);
        house.evidence().with(1, CHANGSHA);
        house.goods()
                .with(1, CHANGSHA, MeasureKind.SEIZE, "IN_FORCE")
                .planning(1, GoodsPlan.Course.GOES_ALONG);
        house.start(CHANGSHA, "DL-01", DAY);

        done(house.assign(by(CHANGSHA, Role.OFFICER), DAY, YUELU));
        done(step(house, CHANGSHA, TransferStep.SUBMIT));
        done(step(house, CHANGSHA, TransferStep.ISSUE));

        assertThat(house.facts()).hasAtLeastOneElementOfType(AssignmentIssued.class);
        assertThat(house.facts()).hasAtLeastOneElementOfType(EvidenceListed.class);
        assertThat(house.letters().stream().map(IssueLetter::kind))
                .containsExactly(LetterKind.ASSIGNMENT_NOTICE, LetterKind.EVIDENCE_LIST);
        assertThat(house.matter().standing()).isEqualTo(Standing.IN_TRANSFER);
        assertThat(house.turn(CHANGSHA, "DL-01")).isEqualTo("430104 LIAISON sign-for-file[]");
        assertThat(refused(step(house, YUELU, TransferStep.OBJECT)))
                .isEqualTo("ASSIGNED_CASE_LOCKED");

        done(step(house, YUELU, TransferStep.SIGN_FOR_FILE));

        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.matter().writing().because()).isEqualTo(Because.ASSIGNMENT);
        assertThat(house.goods().of(YUELU)).hasSize(1);
        assertThat(house.due(YUELU, "DL-01")).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(house.facts()).hasAtLeastOneElementOfType(TransferFileReceived.class);
        assertThat(refused(house.draft(anybodyOf(YUELU), DAY, YUHU)))
                .isEqualTo("ASSIGNED_CASE_LOCKED");
        assertThat(refused(house.takeUp(anybodyOf(CHANGSHA), DAY))).isEqualTo("HANDLED_BEFORE");
    }

    @Test
    void only_an_office_below_is_handed_a_matter_and_no_dispute_that_the_law_has_placed() {
        PaperHouse house = new PaperHouse(CHANGSHA, Stage.FILED);
        assertThat(refused(house.assign(anybodyOf(CHANGSHA), DAY, TIANYUAN)))
                .isEqualTo("DESIGNEE_NOT_BELOW");
        assertThat(refused(house.assign(anybodyOf(CHANGSHA), DAY, PROVINCE)))
                .isEqualTo("DESIGNEE_NOT_BELOW");
        assertThat(refused(new PaperHouse(YUELU, Stage.FILED).assign(anybodyOf(YUELU), DAY, YUHUA)))
                .isEqualTo("NO_OFFICE_BELOW");
        assertThat(
                        refused(
                                new PaperHouse(CHANGSHA, Stage.FILED)
                                        .about(BreachType.PATENT_INFRINGE_DISPUTE)
                                        .assign(anybodyOf(CHANGSHA), DAY, YUELU)))
                .isEqualTo("LEVEL_FIXED_BY_LAW");
    }

    @Test
    void what_is_taken_up_moves_when_the_superior_has_the_file() {
        PaperHouse house = new PaperHouse(YUELU, Stage.FILED);
        house.evidence().with(1, YUELU);
        house.goods()
                .with(1, YUELU, MeasureKind.SEIZE, "IN_FORCE")
                .planning(1, GoodsPlan.Course.GOES_ALONG);
        house.start(YUELU, "DL-01", DAY);
        done(house.draft(anybodyOf(YUELU), DAY, YUHU));

        done(house.takeUp(by(CHANGSHA, Role.AGENCY_HEAD), DAY));

        assertThat(house.transfers().getFirst().state()).isEqualTo(TransferState.WITHDRAWN);
        assertThat(house.facts()).hasAtLeastOneElementOfType(TransferWithdrawn.class);
        assertThat(house.facts().getLast()).isInstanceOf(TakingUpDecided.class);
        assertThat(house.letters().getLast().kind()).isEqualTo(LetterKind.TAKING_UP_DECISION);
        assertThat(house.matter().standing()).isEqualTo(Standing.URGENT_ONLY);
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("430104 AGENCY_HEAD surrender-file[]");
        assertThat(refused(step(house, CHANGSHA, TransferStep.SIGN_FOR_FILE)))
                .isEqualTo("WRONG_STATE");

        assertThat(house.isAddressed(CHANGSHA)).isFalse();
        done(step(house, YUELU, TransferStep.SURRENDER_FILE));

        assertThat(house.isAddressed(CHANGSHA)).isTrue();
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.facts()).hasAtLeastOneElementOfType(FileSurrendered.class);
        assertThat(house.transfer().signed()).isEqualTo(house.selection(DAY));
        assertThat(house.turn(YUELU, "DL-01")).isEqualTo("430100 LIAISON sign-for-file[]");

        done(step(house, CHANGSHA, TransferStep.SIGN_FOR_FILE));

        assertThat(house.matter().writingOffice()).isEqualTo(CHANGSHA);
        assertThat(house.matter().writing().because()).isEqualTo(Because.TAKING_UP);
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.goods().of(CHANGSHA)).hasSize(1);
        assertThat(refused(house.draft(anybodyOf(CHANGSHA), DAY, YUHU)))
                .isEqualTo("ASSIGNED_CASE_LOCKED");
        assertThat(refused(house.assign(anybodyOf(CHANGSHA), DAY, YUELU)))
                .isIn("HANDLED_BEFORE", "EVIDENCE_IN_TRANSIT");
    }

    @Test
    void a_decision_is_taken_back_until_the_file_is_given_out() {
        PaperHouse house = new PaperHouse(YUELU, Stage.FILED);
        done(house.takeUp(anybodyOf(CHANGSHA), DAY));
        done(step(house, CHANGSHA, TransferStep.WITHDRAW));
        assertThat(house.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(house.letters()).isEmpty();
        done(house.takeUp(anybodyOf(PROVINCE), DAY));
    }

    @Test
    void nobody_takes_up_what_is_on_its_way_negotiated_or_decided_further_up() {
        PaperHouse sent = new PaperHouse(YUELU, Stage.FILED);
        done(sent.draft(anybodyOf(YUELU), DAY, YUHU));
        done(step(sent, YUELU, TransferStep.SUBMIT));
        done(step(sent, YUELU, TransferStep.ISSUE));
        assertThat(refused(sent.takeUp(anybodyOf(CHANGSHA), DAY))).isEqualTo("TRANSFER_UNDER_WAY");

        PaperHouse disputed = new PaperHouse(YUELU, Stage.FILED);
        done(disputed.raise(anybodyOf(YUELU), DAY, YUHU));
        assertThat(refused(disputed.takeUp(anybodyOf(CHANGSHA), DAY))).isEqualTo("DISPUTE_OPEN");

        PaperHouse assigned = new PaperHouse(PROVINCE, Stage.FILED);
        done(assigned.assign(anybodyOf(PROVINCE), DAY, YUELU));
        done(step(assigned, PROVINCE, TransferStep.SUBMIT));
        done(step(assigned, PROVINCE, TransferStep.ISSUE));
        done(step(assigned, YUELU, TransferStep.SIGN_FOR_FILE));
        assertThat(refused(assigned.takeUp(anybodyOf(CHANGSHA), DAY)))
                .isEqualTo("DECIDED_FURTHER_UP");
        assertThat(refused(assigned.takeUp(anybodyOf(TIANYUAN), DAY))).isEqualTo("NOT_SUPERIOR");
        // Whom it asks instead is whoever decided.
        done(assigned.ask(anybodyOf(YUELU), DAY));
        assertThat(assigned.transfer().terms().to()).isEqualTo(PROVINCE);
    }

    @Test
    void the_superior_that_is_asked_takes_it_up_designates_another_or_leaves_it() {
        assertThat(answered(CHANGSHA).matter().writing().because()).isEqualTo(Because.TAKING_UP);
        assertThat(answered(YUHUA).matter().writing().because()).isEqualTo(Because.DESIGNATION);

        PaperHouse left = asked();
        done(left.decide(anybodyOf(CHANGSHA), DAY, left.command(TransferStep.DESIGNATE, YUELU)));
        assertThat(left.transfer().state()).isEqualTo(TransferState.COMPLETED);
        assertThat(left.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(left.matter().standing()).isEqualTo(Standing.OPEN);
        assertThat(left.matter().epoch()).isZero();
    }

    private static PaperHouse answered(OfficeId designee) {
        PaperHouse house = asked();
        done(
                house.decide(
                        anybodyOf(CHANGSHA), DAY, house.command(TransferStep.DESIGNATE, designee)));
        done(step(house, designee, TransferStep.SIGN_FOR_FILE));
        assertThat(house.matter().writingOffice()).isEqualTo(designee);
        return house;
    }

    private static PaperHouse asked() {
        PaperHouse house = new PaperHouse(YUELU, Stage.FILED);
        done(house.ask(by(YUELU, Role.AGENCY_HEAD), DAY));
        assertThat(house.facts()).hasAtLeastOneElementOfType(TakingUpRequested.class);
        assertThat(house.letters().getLast().kind()).isEqualTo(LetterKind.DESIGNATION_REQUEST);
        assertThat(house.isAddressed(CHANGSHA)).isTrue();
        done(step(house, CHANGSHA, TransferStep.SIGN_FOR_PAPERS));
        assertThat(house.runs(CHANGSHA, "DL-04")).isTrue();
        return house;
    }

    private static Ruling<Transfer> step(PaperHouse house, OfficeId office, TransferStep step) {
        return house.decide(anybodyOf(office), DAY, house.command(step, office));
    }

    private static void done(Ruling<?> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Made.class);
    }

    private static String refused(Ruling<?> ruling) {
        return switch (ruling) {
            case Ruling.Made<?> _ -> "done";
            case Ruling.Refused<?> refused -> refused.refusal().name();
        };
    }
}
