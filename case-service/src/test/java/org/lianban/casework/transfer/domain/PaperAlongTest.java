package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.PINGXIANG;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUEYANG;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.MeasureEnded;
import org.lianban.kernel.contract.MeasureHandedOver;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.counter.Ruling;

/** Evidence and goods that go along with a matter to a body outside the system. */
class PaperAlongTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final PaperHouse house = new PaperHouse(YUELU, Stage.FILED);

    @Test
    void a_letter_to_a_body_outside_lists_its_evidence_which_is_here_until_it_signed_for_it() {
        house.evidence().with(1, YUELU);
        issuedTo(PINGXIANG);
        assertThat(house.letters())
                .extracting(IssueLetter::kind)
                .containsExactly(LetterKind.TRANSFER_LETTER, LetterKind.EVIDENCE_LIST);
        assertThat(house.facts())
                .filteredOn(EvidenceListed.class::isInstance)
                .extracting(fact -> ((EvidenceListed) fact).to())
                .containsExactly(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY, "made");

        keyIn(PaperStep.RECORD_ACCEPTANCE, "made");

        assertThat(house.transfer().state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(house.matter().standing()).isEqualTo(Standing.ENDED);
        assertThat(house.facts()).noneMatch(TransferHandedOver.class::isInstance);
        assertThat(house.runs(YUELU, LimitIds.HAND_OVER)).isTrue();
        keyIn(PaperStep.RECORD_RESULT, "WRONG_STATE");
        keyIn(PaperStep.RECORD_HAND_OVER, "PAPER_EVIDENCE_HERE");

        house.evidence().arrives(house.transfers(), DAY);
        keyIn(PaperStep.RECORD_HAND_OVER, "made");
        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
        assertThat(house.runs(YUELU, LimitIds.HAND_OVER)).isFalse();
        keyIn(PaperStep.RECORD_RESULT, "made");
    }

    @Test
    void what_an_objection_kept_here_can_stand_on_another_list() {
        house.evidence().with(1, YUELU);
        issuedTo(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY, "made");
        keyIn(PaperStep.RECORD_OBJECTION, "made");
        assertThat(house.transfer().hasOpenList()).isTrue();
        keyIn(PaperStep.RECORD_REQUEST, "made");
        made(
                house.decide(
                        anybodyOf(YUELU),
                        DAY,
                        PaperHouse.command(PaperStep.RECORD_DESIGNATION, DAY, YUELU)));
        assertThat(house.transfer().hasOpenList()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PRESERVE, DL-10", "SEAL, DL-11", "SEIZE, DL-11"})
    void goods_go_along_by_an_acceptance_on_their_last_day_whenever_that_is_keyed_in(
            MeasureKind kind, String rule) {
        LocalDate lastDay = held(kind, rule);
        issuedTo(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY, "made");

        accept(lastDay.plusDays(1), "GOODS_NOT_RESOLVED");
        assertThat(house.goods().of(YUELU)).hasSize(1);

        accept(lastDay, "made");
        assertThat(house.goods().of(YUELU)).isEmpty();
        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
    }

    @Test
    void with_the_acceptance_the_measure_ends_here_and_the_party_is_told_where_its_goods_are() {
        house.names(1, "黄桃批发部(演示)");
        LocalDate lastDay = held(MeasureKind.SEIZE, "DL-11");
        issuedTo(PINGXIANG);
        assertThat(house.letters().getFirst().fields().get("handedOver"))
                .contains("扣押物品1项随案移交，存放于区局涉案物品仓库，移交人办案人员甲")
                .contains(
                        "扣押期限继续计算，至%d年%d月%d日届满"
                                .formatted(
                                        lastDay.getYear(),
                                        lastDay.getMonthValue(),
                                        lastDay.getDayOfMonth()));
        keyIn(PaperStep.RECORD_DELIVERY, "made");

        accept(DAY, "made");

        assertThat(house.facts()).noneMatch(MeasureHandedOver.class::isInstance);
        assertThat(house.facts())
                .contains(
                        new MeasureEnded(
                                house.matter().id(),
                                house.matter().writing().id(),
                                YUELU,
                                PaperGoods.id(1),
                                "SEIZE",
                                "HANDED_OVER",
                                DAY));
        HandOverMeasure left = house.goods().moved().getFirst();
        assertThat(left.to()).isEqualTo(PINGXIANG);
        assertThat(left.handling()).isNull();
        assertThat(left.place()).isEqualTo("区局涉案物品仓库");
        assertThat(house.movedClocks()).isEmpty();
        assertThat(house.matter().handlings())
                .extracting(Handling::openMeasures)
                .containsExactly(-1);
        IssueLetter notice = house.letters().getLast();
        assertThat(notice.kind()).isEqualTo(LetterKind.GOODS_REFERRAL_NOTICE);
        assertThat(notice.isWhole()).isTrue();
        assertThat(notice.fields())
                .containsEntry("addressedTo", "黄桃批发部(演示)")
                .containsEntry("referredTo", "萍乡市局");
    }

    @Test
    void goods_that_nobody_planned_for_are_released_before_the_acceptance() {
        issuedTo(PINGXIANG);
        keyIn(PaperStep.RECORD_DELIVERY, "made");
        house.goods().with(1, YUELU, MeasureKind.SEIZE, "IN_FORCE");
        keyIn(PaperStep.RECORD_ACCEPTANCE, "GOODS_NOT_RESOLVED");

        house.goods().ends(1);

        keyIn(PaperStep.RECORD_ACCEPTANCE, "made");
    }

    @Test
    void what_was_on_its_way_to_an_office_here_goes_to_the_body_that_is_designated() {
        house.evidence().with(1, YUELU);
        held(MeasureKind.SEIZE, "DL-11");
        issuedTo(TIANYUAN);
        for (TransferStep step :
                List.of(
                        TransferStep.DELIVER,
                        TransferStep.OBJECT,
                        TransferStep.REQUEST_DESIGNATION)) {
            made(house.decide(anybodyOf(TIANYUAN), DAY, house.command(step, TIANYUAN)));
        }
        for (TransferStep step : List.of(TransferStep.SIGN_FOR_PAPERS, TransferStep.DESIGNATE)) {
            made(house.decide(anybodyOf(PROVINCE), DAY, house.command(step, YUEYANG)));
        }

        keyIn(PaperStep.RECORD_ACCEPTANCE, "made");

        assertThat(house.transfer().state()).isEqualTo(TransferState.FILE_RECEIVED);
        assertThat(house.goods().of(YUELU)).isEmpty();
        // Where the goods are to be was agreed with the addressee.
        assertThat(house.goods().moved().getFirst().place()).isNull();
        house.evidence().arrives(house.transfers(), DAY);
        keyIn(PaperStep.RECORD_HAND_OVER, "made");
        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
    }

    private LocalDate held(MeasureKind kind, String rule) {
        house.goods().with(1, YUELU, kind, "IN_FORCE").planning(1, GoodsPlan.Course.GOES_ALONG);
        return house.goods().begins(1, YUELU, rule);
    }

    private void issuedTo(OfficeId to) {
        made(house.draft(anybodyOf(YUELU), DAY, to));
        made(house.decide(anybodyOf(YUELU), DAY, house.command(TransferStep.SUBMIT, to)));
        made(house.decide(anybodyOf(YUELU), DAY, house.command(TransferStep.ISSUE, to)));
    }

    /** Keyed in long after the day that the paper names. */
    private void accept(LocalDate on, String answer) {
        assertThat(
                        refusal(
                                house.decide(
                                        anybodyOf(YUELU),
                                        DAY.plusDays(90),
                                        PaperHouse.command(
                                                PaperStep.RECORD_ACCEPTANCE, on, YUELU))))
                .isEqualTo(answer);
    }

    private void keyIn(PaperStep step, String answer) {
        assertThat(
                        refusal(
                                house.decide(
                                        anybodyOf(YUELU),
                                        DAY,
                                        PaperHouse.command(step, DAY, YUELU))))
                .isEqualTo(answer);
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
