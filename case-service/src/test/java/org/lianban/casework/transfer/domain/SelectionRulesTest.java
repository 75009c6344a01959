package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.domain.HandOverClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.transfer.domain.SelectedItem.ItemKind;
import org.lianban.casework.transfer.domain.SelectionDifference.Change;
import org.lianban.kernel.contract.MeasureHandedOver;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.counter.Ruling;

/** Plans for goods, what is taken over, and whose the measures are then. */
class SelectionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final PaperHouse house = new PaperHouse(YUELU, Stage.FILED);

    @ParameterizedTest
    @CsvSource({
        "SEIZE,    IN_FORCE, GOES_ALONG,      done",
        "SEAL,     EXTENDED, GOES_ALONG,      done",
        "PRESERVE, IN_FORCE, GOES_ALONG,      done",
        "SEIZE,    URGENT,   GOES_ALONG,      GOODS_NOT_RESOLVED",
        "SEIZE,    APPROVED, GOES_ALONG,      GOODS_NOT_RESOLVED",
        "PRESERVE, PROPOSED, GOES_ALONG,      GOODS_NOT_RESOLVED",
        "SEIZE,    IN_FORCE, RELEASED_BEFORE, GOODS_NOT_RESOLVED",
        "SEIZE,    PROPOSED, RELEASED_BEFORE, GOODS_NOT_RESOLVED",
        "SEIZE,    IN_FORCE, ,                GOODS_NOT_RESOLVED"
    })
    void a_letter_goes_out_when_every_open_measure_goes_along_or_has_ended(
            MeasureKind kind, String state, GoodsPlan.@Nullable Course course, String outcome) {
        house.goods().with(1, YUELU, kind, state);
        if (course != null) {
            house.goods().planning(1, course);
        }
        submitted();

        assertThat(step(YUELU, TransferStep.ISSUE)).isEqualTo(outcome);

        house.goods().ends(1);
        if (!outcome.equals("done")) {
            assertThat(step(YUELU, TransferStep.ISSUE)).isEqualTo("done");
        }
    }

    @ParameterizedTest
    @CsvSource({"PRESERVE, DL-10", "SEAL, DL-11", "SEIZE, DL-11"})
    void a_letter_with_goods_goes_out_on_their_last_day_and_not_on_the_day_after(
            MeasureKind kind, String rule) {
        house.goods().with(1, YUELU, kind, "IN_FORCE");
        house.goods().planning(1, GoodsPlan.Course.GOES_ALONG);
        LocalDate lastDay = house.goods().begins(1, YUELU, rule);
        submitted();

        assertThat(step(YUELU, TransferStep.ISSUE, lastDay.plusDays(1)))
                .isEqualTo("GOODS_NOT_RESOLVED");
        assertThat(step(YUELU, TransferStep.ISSUE, lastDay)).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({"PRESERVE, DL-10", "SEIZE, DL-11"})
    void goods_are_taken_over_on_their_last_day_and_on_the_day_after_nothing_moves(
            MeasureKind kind, String rule) {
        LocalDate lastDay = house.goods().begins(1, YUELU, rule);
        delivered(kind);

        movesNothing(YUHU, TransferStep.ACCEPT, lastDay.plusDays(1));

        assertThat(step(YUHU, TransferStep.ACCEPT, lastDay)).isEqualTo("done");
        assertThat(house.goods().of(YUHU)).hasSize(1);
        assertThat(house.writers()).containsExactly(YUHU);
    }

    @ParameterizedTest
    @CsvSource({"PRESERVE, DL-10", "SEIZE, DL-11"})
    void a_designated_office_signs_for_the_file_until_the_last_day_or_once_the_goods_went_back(
            MeasureKind kind, String rule) {
        LocalDate lastDay = house.goods().begins(1, YUELU, rule);
        delivered(kind);
        designated(TIANYUAN);

        movesNothing(TIANYUAN, TransferStep.SIGN_FOR_FILE, lastDay.plusDays(1));

        house.goods().ends(1);
        assertThat(step(TIANYUAN, TransferStep.SIGN_FOR_FILE, lastDay.plusDays(1)))
                .isEqualTo("done");
        assertThat(house.facts()).noneMatch(MeasureHandedOver.class::isInstance);
        assertThat(house.writers()).containsExactly(TIANYUAN);
    }

    @ParameterizedTest
    @CsvSource({"URGENT", "APPROVED"})
    void what_was_to_go_along_and_cannot_holds_up_the_move(String state) {
        delivered(MeasureKind.SEIZE);
        house.goods().becomes(1, state);

        movesNothing(YUHU, TransferStep.ACCEPT, DAY);
    }

    private void movesNothing(OfficeId office, TransferStep step, LocalDate day) {
        TransferState before = house.transfer().state();
        List<?> factsBefore = List.copyOf(house.facts());
        assertThat(step(office, step, day)).isEqualTo("GOODS_NOT_RESOLVED");
        assertThat(house.transfer().state()).isEqualTo(before);
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.facts()).isEqualTo(factsBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-09, GOES_ALONG, RUNS_ON",
        "2026-05-10, GOES_ALONG, RUNS_ON",
        "2026-05-11, STAYS,      STAYS"
    })
    void the_list_says_of_the_day_what_goes_along(LocalDate day, String goods, String limit) {
        assertThat(house.goods().begins(1, YUELU, "DL-11")).isEqualTo("2026-05-10");
        delivered(MeasureKind.SEIZE);

        assertThat(house.selection(day).items())
                .filteredOn(
                        item ->
                                item.kind() == ItemKind.MEASURE
                                        || "DL-11".equals(item.says().get("rule")))
                .extracting(item -> item.says().get("course"))
                .containsExactly(goods, limit);
    }

    @Test
    void one_plan_does_not_cover_another_measure() {
        house.goods().with(1, YUELU, MeasureKind.SEIZE, "IN_FORCE");
        house.goods().with(2, YUELU, MeasureKind.SEAL, "IN_FORCE");
        house.goods().planning(1, GoodsPlan.Course.GOES_ALONG);
        submitted();

        assertThat(step(YUELU, TransferStep.ISSUE)).isEqualTo("GOODS_NOT_RESOLVED");
    }

    @Test
    void a_draft_plans_for_the_office_s_own_open_measures_for_each_once() {
        house.goods().planning(1, GoodsPlan.Course.GOES_ALONG);
        assertThat(draft()).isEqualTo("GOODS_UNKNOWN{pointer=/goods/0}");

        house.goods().with(1, YUELU, MeasureKind.SEIZE, "IN_FORCE");
        house.goods().planning(1, GoodsPlan.Course.RELEASED_BEFORE);
        assertThat(draft()).isEqualTo("GOODS_UNKNOWN{pointer=/goods/1}");
    }

    @Test
    void with_the_acceptance_the_measure_is_the_new_office_s_and_the_party_is_told() {
        house.names(1, "黄桃批发部(演示)");
        delivered(MeasureKind.SEIZE);
        Selection seen = house.selection();

        assertThat(step(YUHU, TransferStep.ACCEPT)).isEqualTo("done");

        OpenMeasure measure = house.goods().of(YUHU).getFirst();
        Handling writing = house.matter().writing();
        assertThat(measure.measure().handling()).isEqualTo(writing.id());
        assertThat(house.goods().of(YUELU)).isEmpty();
        assertThat(house.matter().handlings())
                .extracting(Handling::openMeasures)
                .containsExactly(-1, 1);
        assertThat(house.movedClocks())
                .containsExactly(
                        new HandOverClock(
                                PaperGoods.clock(1),
                                house.matter().id(),
                                YUELU,
                                "DL-11",
                                Subject.measure(PaperGoods.id(1)),
                                YUHU));
        assertThat(house.facts())
                .contains(
                        new TransferAccepted(
                                house.matter().id(),
                                house.transfer().terms().id(),
                                YUELU,
                                YUHU,
                                DAY,
                                seen.digest(),
                                0),
                        new MeasureHandedOver(
                                house.matter().id(),
                                writing.id(),
                                PaperGoods.id(1),
                                house.transfer().terms().id(),
                                YUELU,
                                YUHU,
                                PaperGoods.notice(1),
                                DAY));
        IssueLetter notice = house.letters().getLast();
        assertThat(notice.kind()).isEqualTo(LetterKind.GOODS_REFERRAL_NOTICE);
        assertThat(notice.issuer()).isEqualTo(YUELU);
        assertThat(notice.isWhole()).isTrue();
        assertThat(notice.fields())
                .containsEntry("addressedTo", "黄桃批发部(演示)")
                .containsEntry("measure", "扣押")
                .containsEntry("earlierLetter", "长岳市监强制〔2026〕3号")
                .containsEntry("referredTo", "雨湖区局");
        assertThat(notice.items().getFirst().text("storage")).isEqualTo("区局涉案物品仓库");
        assertThat(house.transfer().taken()).isEqualTo(seen);
    }

    @Test
    void a_letter_says_what_is_handed_over_with_its_digest() {
        house.names(1, "黄桃批发部(演示)");
        delivered(MeasureKind.SEAL);

        IssueLetter letter = house.letters().getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.TRANSFER_LETTER);
        assertThat(letter.fields().getOrDefault("selection", ""))
                .isEqualTo(house.selection().digest())
                .isEqualTo(signed().digest());
        assertThat(letter.fields().getOrDefault("handedOver", "").lines())
                .containsExactly(
                        "当事人等1名：黄桃批发部(演示)",
                        "查封物品1项随案移交，存放于区局涉案物品仓库，移交人办案人员甲",
                        "核查期限自你局收到材料之日起重新计算");
        assertThat(letter.fields().getOrDefault("attachments", "").lines())
                .contains("场所/设施/财物清单（查封，共1项）");
    }

    @Test
    void after_a_change_nothing_moves_until_what_is_now_was_seen() {
        delivered(MeasureKind.SEIZE);
        TransferCommand early = house.command(TransferStep.ACCEPT, YUHU);
        house.goods().becomes(1, "EXTENDED");
        house.names(2, "供货商(演示)");
        List<?> factsBefore = List.copyOf(house.facts());

        Ruling<Transfer> refused = house.decide(anybodyOf(YUHU), DAY, early);

        assertThat(outcome(refused))
                .startsWith("SELECTION_CHANGED{pointer=/selection/PARTY/")
                .contains("\n/selection/MEASURE/" + PaperGoods.id(1));
        assertThat(house.facts()).isEqualTo(factsBefore);
        assertThat(house.matter().writingOffice()).isEqualTo(YUELU);
        assertThat(house.selection().since(signed()))
                .extracting(SelectionDifference::kind, SelectionDifference::change)
                .containsExactly(
                        tuple(ItemKind.PARTY, Change.ADDED),
                        tuple(ItemKind.MEASURE, Change.CHANGED));

        assertThat(step(YUHU, TransferStep.ACCEPT)).isEqualTo("done");
        assertThat(house.facts())
                .filteredOn(TransferAccepted.class::isInstance)
                .extracting("changes")
                .containsExactly(2);
        assertThat(house.goods().of(YUHU)).hasSize(1);
    }

    @Test
    void what_was_released_on_the_way_does_not_move() {
        delivered(MeasureKind.SEIZE);
        house.goods().ends(1);

        assertThat(step(YUHU, TransferStep.ACCEPT)).isEqualTo("done");

        assertThat(house.facts()).noneMatch(MeasureHandedOver.class::isInstance);
        assertThat(house.movedClocks()).isEmpty();
    }

    @Test
    void in_a_dispute_goods_stay_until_the_designated_office_signs_for_the_file() {
        delivered(MeasureKind.SEIZE);
        designated(TIANYUAN);
        // Preserved in the dispute: the letter could not plan for it.
        house.goods().with(2, YUELU, MeasureKind.PRESERVE, "IN_FORCE");
        assertThat(house.goods().of(YUELU)).hasSize(2);

        assertThat(step(TIANYUAN, TransferStep.SIGN_FOR_FILE)).isEqualTo("done");

        assertThat(house.goods().of(TIANYUAN))
                .extracting(one -> one.measure().id())
                .containsExactly(PaperGoods.id(1));
        assertThat(house.goods().of(YUELU))
                .extracting(one -> one.measure().id())
                .containsExactly(PaperGoods.id(2));
        assertThat(house.facts())
                .filteredOn(TransferFileReceived.class::isInstance)
                .extracting("changes")
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"430302, 区局涉案物品仓库, 接收人乙", "430211, , "})
    void where_and_with_whom_goods_are_to_be_was_agreed_with_the_addressee_alone(
            String designee, @Nullable String place, @Nullable String takesOver) {
        OfficeId holder = OfficeId.of(designee);
        house.goods().takenOverBy("接收人乙");
        delivered(MeasureKind.SEIZE);
        designated(holder);

        assertThat(step(holder, TransferStep.SIGN_FOR_FILE)).isEqualTo("done");

        assertThat(house.goods().moved())
                .singleElement()
                .satisfies(
                        moved -> {
                            assertThat(moved.to()).isEqualTo(holder);
                            assertThat(moved.place()).isEqualTo(place);
                            assertThat(moved.takesOver()).isEqualTo(takesOver);
                            assertThat(moved.handsOver()).isEqualTo("办案人员甲");
                        });
        assertThat(house.letters())
                .filteredOn(letter -> letter.kind() == LetterKind.GOODS_REFERRAL_NOTICE)
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.isWhole()).isTrue();
                            assertThat(notice.items().getFirst().text("storage"))
                                    .isEqualTo(place == null ? "" : place);
                        });
    }

    @Test
    void designated_to_the_sender_nothing_moves() {
        delivered(MeasureKind.SEIZE);

        designated(YUELU);

        assertThat(house.transfer().state()).isEqualTo(TransferState.COMPLETED);
        assertThat(house.goods().of(YUELU)).hasSize(1);
        assertThat(house.facts()).noneMatch(MeasureHandedOver.class::isInstance);
    }

    @Test
    void evidence_is_listed_with_its_digests() {
        house.evidence().with(1, YUELU);
        draft();

        assertThat(house.selection().items())
                .filteredOn(item -> item.kind() == ItemKind.EVIDENCE)
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.says())
                                        .containsEntry("sha256", PaperEvidence.SHA256)
                                        .containsEntry("sm3", PaperEvidence.SM3));
    }

    private void delivered(MeasureKind kind) {
        house.goods().with(1, YUELU, kind, "IN_FORCE");
        house.goods().planning(1, GoodsPlan.Course.GOES_ALONG);
        submitted();
        assertThat(step(YUELU, TransferStep.ISSUE)).isEqualTo("done");
        assertThat(step(YUHU, TransferStep.DELIVER)).isEqualTo("done");
    }

    private void designated(OfficeId designee) {
        assertThat(step(YUHU, TransferStep.OBJECT)).isEqualTo("done");
        assertThat(step(YUHU, TransferStep.REQUEST_DESIGNATION)).isEqualTo("done");
        assertThat(step(PROVINCE, TransferStep.SIGN_FOR_PAPERS)).isEqualTo("done");
        assertThat(
                        outcome(
                                house.decide(
                                        anybodyOf(PROVINCE),
                                        DAY,
                                        house.command(TransferStep.DESIGNATE, designee))))
                .isEqualTo("done");
    }

    private Selection signed() {
        return Objects.requireNonNull(house.transfer().signed());
    }

    private void submitted() {
        assertThat(draft()).isEqualTo("done");
        assertThat(step(YUELU, TransferStep.SUBMIT)).isEqualTo("done");
    }

    private String draft() {
        return outcome(house.draft(anybodyOf(YUELU), DAY, YUHU));
    }

    private String step(OfficeId office, TransferStep step) {
        return step(office, step, DAY);
    }

    private String step(OfficeId office, TransferStep step, LocalDate day) {
        return outcome(house.decide(anybodyOf(office), day, house.command(step, office)));
    }

    private static String outcome(Ruling<Transfer> ruling) {
        return switch (ruling) {
            case Ruling.Made<Transfer> _ -> "done";
            case Ruling.Refused<Transfer> refused ->
                    refused.refusal().name()
                            + (refused.particulars().isEmpty() ? "" : refused.particulars());
        };
    }
}
