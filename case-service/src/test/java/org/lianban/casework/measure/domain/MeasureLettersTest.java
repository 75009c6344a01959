package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.casework.measure.domain.MeasureFixtures.CLOCK;
import static org.lianban.casework.measure.domain.MeasureFixtures.LETTER;
import static org.lianban.casework.measure.domain.MeasureFixtures.LIST;
import static org.lianban.casework.measure.domain.MeasureFixtures.REST;
import static org.lianban.casework.measure.domain.MeasureFixtures.REST_LIST;
import static org.lianban.casework.measure.domain.MeasureFixtures.SEIZURE;
import static org.lianban.casework.measure.domain.MeasureFixtures.SPOT;
import static org.lianban.casework.measure.domain.MeasureFixtures.TAKEN;
import static org.lianban.casework.measure.domain.MeasureFixtures.TODAY;
import static org.lianban.casework.measure.domain.MeasureFixtures.WORDING;
import static org.lianban.casework.measure.domain.MeasureFixtures.as;
import static org.lianban.casework.measure.domain.MeasureFixtures.measure;
import static org.lianban.casework.measure.domain.OrderedLetters.approvalBy;
import static org.lianban.casework.measure.domain.OrderedLetters.approvedBy;
import static org.lianban.casework.measure.domain.OrderedLetters.goods;
import static org.lianban.casework.measure.domain.OrderedLetters.letters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Ruling;

/** Which letters an act on goods issues, and what they say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureLettersTest {
    private static final Notice OURS = new Notice.Ours(LETTER, LIST, "证据可能灭失。");
    private static final Notice REST_BACK = new Notice.Ours(REST, REST_LIST, "不需要继续保存。");
    private static final LetterId EARLIER = new LetterId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void an_approval_issues_the_paper_of_its_kind_and_the_list_that_belongs_to_it(
            MeasureKind kind) {
        List<IssueLetter> letters =
                letters(
                        TakingRules.approve(
                                measure(kind, "PROPOSED"),
                                new Approve(OURS, "同意。"),
                                as(Role.AGENCY_HEAD),
                                WORDING));

        assertThat(letters)
                .extracting(IssueLetter::kind)
                .containsExactly(
                        kind == MeasureKind.PRESERVE
                                ? LetterKind.PRESERVATION_NOTICE
                                : LetterKind.COERCION_DECISION,
                        LetterKind.GOODS_LIST);
        assertThat(letters.getFirst().fields())
                .containsEntry("addressedTo", "黄桃批发部(演示)")
                .containsEntry("place", "长沙市雨花区批发市场12号(演示)")
                .containsEntry("reason", MeasureFixtures.FACTS)
                .containsEntry("contact", "办案人员甲(演示)、办案人员乙(演示)")
                .containsEntry("storage", "冷库");
        assertThat(letters.getLast().refersTo()).isEqualTo(LETTER);
        assertThat(letters.getLast().items())
                .extracting(item -> item.text("title") + " " + item.text("quantity"))
                .containsExactly("黄桃 120箱", "包装箱 120个");
    }

    @Test
    void a_decision_says_by_which_power_and_where_and_until_when_it_can_be_examined() {
        List<IssueLetter> letters =
                letters(
                        TakingRules.approve(
                                measure(MeasureKind.SEIZE, "PROPOSED"),
                                new Approve(OURS, "同意。"),
                                as(Role.AGENCY_HEAD),
                                WORDING));

        assertThat(letters.getFirst().fields())
                .containsEntry("legalBasis", "《商标法》第六十二条、《市场监督管理行政处罚程序规定》第三十六条至第三十八条")
                .containsEntry(
                        "remedies",
                        "如不服本决定，可以自收到本决定书之日起六十日内向长沙市雨花区人民政府申请行政复议，"
                                + "也可以自收到本决定书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。");
    }

    @Test
    void what_was_proposed_before_its_facts_were_asked_for_says_those_of_the_approval() {
        Measure former = MeasureFixtures.withoutFacts(measure(MeasureKind.SEAL, "PROPOSED"));

        assertThat(
                        letters(
                                        TakingRules.approve(
                                                former,
                                                new Approve(OURS, "仓库内有侵权商品。"),
                                                as(Role.AGENCY_HEAD),
                                                WORDING))
                                .getFirst()
                                .fields())
                .containsEntry("reason", "仓库内有侵权商品。");
        assertThat(
                        MeasureFixtures.word(
                                TakingRules.approve(
                                        former,
                                        new Approve(OURS, null),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .isEqualTo("MEASURE_FACTS_MISSING{pointer=/reason}");
    }

    @Test
    void what_was_written_outside_issues_nothing_and_is_kept_as_written() {
        Ruling<Measure> ruling =
                TakingRules.approve(
                        measure(MeasureKind.PRESERVE, "PROPOSED"),
                        new Approve(MeasureFixtures.outside("长雨市监先登〔2026〕9号"), null),
                        as(Role.AGENCY_HEAD),
                        WORDING);

        assertThat(letters(ruling)).isEmpty();
        assertThat(approval(ruling)).isEqualTo(new ActPaper.Outside("长雨市监先登〔2026〕9号"));
    }

    @Test
    void
            a_seizure_of_preserved_goods_names_the_notice_and_what_is_not_seized_goes_back_by_its_own() {
        Measure held = approvedBy(measure(MeasureKind.PRESERVE, "IN_FORCE"), EARLIER);

        Ruling<Conversion> ruling =
                SeizureRules.convert(
                        held,
                        new Convert(SEIZURE, List.of(2), OURS, REST_BACK, CLOCK),
                        as(Role.AGENCY_HEAD),
                        WORDING);

        List<IssueLetter> letters = letters(ruling);
        assertThat(letters)
                .extracting(IssueLetter::kind, IssueLetter::letter, IssueLetter::refersTo)
                .containsExactly(
                        tuple(LetterKind.COERCION_DECISION, LETTER, EARLIER),
                        tuple(LetterKind.GOODS_LIST, LIST, LETTER),
                        tuple(LetterKind.PRESERVATION_RELEASE, REST, EARLIER),
                        tuple(LetterKind.GOODS_LIST, REST_LIST, REST));
        assertThat(letters.getFirst().fields())
                .containsEntry("reason", MeasureFixtures.FACTS + "\n证据可能灭失。")
                .containsEntry("takenOn", TAKEN.toString());
        assertThat(goods(letters.get(1))).containsExactly("包装箱");
        assertThat(goods(letters.get(3))).containsExactly("黄桃");
        assertThat(letters.get(2).fields())
                .containsEntry("reason", "不需要继续保存。")
                .containsEntry(
                        "legalBasis",
                        WORDING.cited(List.of("penalty-preservation", "procedure-preservation")));
        assertThat(((Ruling.Made<Conversion>) ruling).next().preservation().goods())
                .extracting(GoodsLine::paper)
                .containsExactly(new ActPaper.Issued(REST), new ActPaper.Issued(LETTER));
    }

    @Test
    void a_seizure_of_all_releases_nothing() {
        assertThat(
                        letters(
                                SeizureRules.convert(
                                        measure(MeasureKind.PRESERVE, "IN_FORCE"),
                                        new Convert(SEIZURE, List.of(), OURS, REST_BACK, CLOCK),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .extracting(IssueLetter::letter)
                .containsExactly(LETTER, LIST);
    }

    @Test
    void an_extension_and_a_release_name_the_decision_whoever_wrote_it() {
        Measure outside = measure(MeasureKind.SEIZE, "IN_FORCE");
        Measure ours = approvedBy(outside, EARLIER);

        assertThat(
                        letters(
                                HoldingRules.extend(
                                        outside,
                                        new Extend(OURS, "案情复杂。"),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter.fields())
                                        .containsEntry("earlierLetter", "长雨市监先登〔2026〕3号")
                                        .containsEntry("takenOn", TAKEN.toString()));
        List<IssueLetter> released =
                letters(
                        HoldingRules.release(
                                ours,
                                new Release(List.of(1), OURS, "已查清。"),
                                as(Role.AGENCY_HEAD),
                                WORDING));
        assertThat(released)
                .extracting(IssueLetter::kind, IssueLetter::refersTo)
                .containsExactly(
                        tuple(LetterKind.COERCION_RELEASE, EARLIER),
                        tuple(LetterKind.GOODS_LIST, LETTER));
        assertThat(released.getLast().items()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void what_is_taken_in_haste_leaves_its_list_on_the_spot(MeasureKind kind) {
        Ruling<Measure> ruling =
                TakingRules.propose(
                        MeasureFixtures.proposal(
                                kind,
                                MeasureFixtures.MARKET,
                                TAKEN.atTime(9, 30).toInstant(MeasureFixtures.offset())),
                        as(Role.OFFICER),
                        MeasureFixtures.wording(null, TODAY));

        assertThat(letters(ruling))
                .singleElement()
                .satisfies(
                        list -> {
                            assertThat(list.kind()).isEqualTo(LetterKind.GOODS_LIST);
                            assertThat(list.letter()).isEqualTo(SPOT);
                            assertThat(list.refersTo()).isNull();
                            assertThat(list.fields())
                                    .containsEntry("begunAt", "2026-07-09T09:30")
                                    .containsEntry("addressedTo", "当事人（尚未查明）")
                                    .containsEntry(
                                            "officers", "办案人员(演示)（演示执法证11）\n办案人员(演示)（演示执法证12）");
                            assertThat(goods(list)).containsExactly("黄桃", "包装箱");
                        });
        assertThat(letters(TakingRules.propose(proposed(kind), as(Role.OFFICER), WORDING)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void its_approval_names_that_list_and_issues_no_second_one(MeasureKind kind) {
        assertThat(
                        letters(
                                TakingRules.approve(
                                        measure(kind, "URGENT"),
                                        new Approve(OURS, "同意。"),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.kind()).isNotEqualTo(LetterKind.GOODS_LIST);
                            assertThat(letter.refersTo()).isEqualTo(SPOT);
                            assertThat(letter.fields())
                                    .containsEntry("begunAt", "2026-07-09T09:00")
                                    .doesNotContainKey("attachments");
                        });
    }

    @Test
    void a_list_written_by_hand_on_the_spot_is_named_as_it_was_written() {
        Measure urgent =
                measure(MeasureKind.SEIZE, "PROPOSED")
                        .in(
                                new MeasureState.Urgent(
                                        Taking.at(
                                                TAKEN.atTime(9, 0)
                                                        .toInstant(MeasureFixtures.offset()),
                                                new ActPaper.Outside("手写清单1号"))));

        assertThat(
                        letters(
                                TakingRules.approve(
                                        urgent,
                                        new Approve(OURS, "同意。"),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter.fields())
                                        .containsEntry("earlierLetter", "手写清单1号"));
    }

    @Test
    void an_approval_that_is_taken_back_takes_its_letters_with_it() {
        Measure approved =
                measure(MeasureKind.SEIZE, "PROPOSED")
                        .in(new MeasureState.Approved(approvalBy(EARLIER)));

        Ruling<Measure> ruling =
                TakingRules.disapprove(
                        approved, new Disapprove(OURS, "不再需要。"), as(Role.AGENCY_HEAD), WORDING);

        assertThat(((Ruling.Made<Measure>) ruling).orders())
                .contains(VoidLetters.ofAct(approved.matter(), EARLIER, "不再需要。"));
    }

    @Test
    void a_decision_goes_to_somebody_and_a_preservation_need_not_wait_for_a_name() {
        Wording unnamed = MeasureFixtures.wording(null, TODAY);

        assertThat(
                        MeasureFixtures.word(
                                TakingRules.approve(
                                        measure(MeasureKind.SEIZE, "PROPOSED"),
                                        new Approve(OURS, "同意。"),
                                        as(Role.AGENCY_HEAD),
                                        unnamed)))
                .isEqualTo("PARTY_NOT_NAMED{pointer=/paper}");
        assertThat(
                        letters(
                                TakingRules.approve(
                                        measure(MeasureKind.PRESERVE, "PROPOSED"),
                                        new Approve(OURS, "同意。"),
                                        as(Role.AGENCY_HEAD),
                                        unnamed)))
                .first()
                .satisfies(
                        letter ->
                                assertThat(letter.fields())
                                        .containsEntry("addressedTo", "当事人（尚未查明）"));
    }

    @Test
    void an_early_disposal_is_confirmed_by_the_owner_on_a_form_of_its_own() {
        List<IssueLetter> letters =
                letters(
                        HoldingRules.dispose(
                                measure(MeasureKind.SEIZE, "IN_FORCE"),
                                MeasureFixtures.dispose(1),
                                as(Role.AGENCY_HEAD),
                                WORDING));

        assertThat(letters)
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(LetterKind.EARLY_DISPOSAL);
                            assertThat(letter.fields())
                                    .containsAllEntriesOf(
                                            Map.of("method", "变卖", "report", "同意书1号"));
                        });
    }

    private static @Nullable ActPaper approval(Ruling<Measure> ruling) {
        Approval approval = ((Ruling.Made<Measure>) ruling).next().approval();
        return approval == null ? null : approval.paper();
    }

    private static MeasureCommand.Propose proposed(MeasureKind kind) {
        return MeasureFixtures.proposal(kind, MeasureFixtures.MARKET, null);
    }
}
