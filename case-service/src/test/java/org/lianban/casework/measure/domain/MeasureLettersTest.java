package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.casework.measure.domain.MeasureFixtures.CLOCK;
import static org.lianban.casework.measure.domain.MeasureFixtures.LETTER;
import static org.lianban.casework.measure.domain.MeasureFixtures.LIST;
import static org.lianban.casework.measure.domain.MeasureFixtures.SEIZURE;
import static org.lianban.casework.measure.domain.MeasureFixtures.TAKEN;
import static org.lianban.casework.measure.domain.MeasureFixtures.as;
import static org.lianban.casework.measure.domain.MeasureFixtures.measure;

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
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Which letters an act on goods issues, and what they say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureLettersTest {
    private static final Notice OURS = new Notice.Ours(LETTER, LIST, "证据可能灭失。");
    private static final LetterId EARLIER = new LetterId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void an_approval_issues_the_paper_of_its_kind_and_the_list_that_belongs_to_it(
            MeasureKind kind) {
        List<IssueLetter> letters =
                letters(
                        TakingRules.approve(
                                measure(kind, "PROPOSED"),
                                new Approve(OURS),
                                as(Role.AGENCY_HEAD)));

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
                .containsEntry("reason", "证据可能灭失。")
                .containsEntry("storage", "冷库");
        assertThat(letters.getLast().refersTo()).isEqualTo(LETTER);
        assertThat(letters.getLast().items())
                .extracting(item -> item.text("title") + " " + item.text("quantity"))
                .containsExactly("黄桃 120箱", "包装箱 120个");
    }

    @Test
    void what_was_written_outside_issues_nothing_and_is_kept_as_written() {
        Ruling<Measure> ruling =
                TakingRules.approve(
                        measure(MeasureKind.PRESERVE, "PROPOSED"),
                        new Approve(MeasureFixtures.outside("长雨市监先登〔2026〕9号")),
                        as(Role.AGENCY_HEAD));

        assertThat(letters(ruling)).isEmpty();
        assertThat(approval(ruling)).isEqualTo(new ActPaper.Outside("长雨市监先登〔2026〕9号"));
    }

    @Test
    void a_seizure_of_preserved_goods_names_the_notice_that_came_before() {
        Measure held = approvedBy(measure(MeasureKind.PRESERVE, "IN_FORCE"), EARLIER);

        List<IssueLetter> letters =
                letters(
                        HoldingRules.convert(
                                held,
                                new Convert(SEIZURE, List.of(2), OURS, CLOCK),
                                as(Role.AGENCY_HEAD)));

        assertThat(letters)
                .extracting(IssueLetter::kind)
                .containsExactly(LetterKind.COERCION_DECISION, LetterKind.GOODS_LIST);
        assertThat(letters.getFirst().refersTo()).isEqualTo(EARLIER);
        assertThat(letters.getLast().items())
                .extracting(item -> item.text("title"))
                .containsExactly("包装箱");
    }

    @Test
    void an_extension_and_a_release_name_the_decision_whoever_wrote_it() {
        Measure outside = measure(MeasureKind.SEIZE, "IN_FORCE");
        Measure ours = approvedBy(outside, EARLIER);

        assertThat(
                        letters(
                                HoldingRules.extend(
                                        outside, new Extend(OURS, "案情复杂。"), as(Role.AGENCY_HEAD))))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter.fields())
                                        .containsEntry("earlierLetter", "长雨市监先登〔2026〕3号"));
        List<IssueLetter> released =
                letters(
                        HoldingRules.release(
                                ours, new Release(List.of(1), OURS, "已查清。"), as(Role.AGENCY_HEAD)));
        assertThat(released)
                .extracting(IssueLetter::kind, IssueLetter::refersTo)
                .containsExactly(
                        tuple(LetterKind.COERCION_RELEASE, EARLIER),
                        tuple(LetterKind.GOODS_LIST, LETTER));
        assertThat(released.getLast().items()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void what_was_taken_in_haste_goes_back_by_a_letter_though_nobody_approved_it(MeasureKind kind) {
        List<IssueLetter> letters =
                letters(
                        HoldingRules.release(
                                measure(kind, "URGENT"),
                                new Release(List.of(), OURS, "超过期限未批准。"),
                                as(Role.AGENCY_HEAD)));

        assertThat(letters)
                .extracting(IssueLetter::kind)
                .containsExactly(
                        kind == MeasureKind.PRESERVE
                                ? LetterKind.PRESERVATION_RELEASE
                                : LetterKind.COERCION_RELEASE,
                        LetterKind.GOODS_LIST);
    }

    @Test
    void an_approval_that_is_taken_back_takes_its_letters_with_it() {
        Measure approved =
                measure(MeasureKind.SEIZE, "PROPOSED")
                        .in(new MeasureState.Approved(approvalBy(EARLIER)));

        Ruling<Measure> ruling =
                TakingRules.disapprove(
                        approved, new MeasureCommand.Disapprove("不再需要。"), as(Role.AGENCY_HEAD));

        assertThat(((Ruling.Made<Measure>) ruling).orders())
                .contains(VoidLetters.ofAct(approved.matter(), EARLIER, "不再需要。"));
    }

    @Test
    void a_decision_goes_to_somebody_and_a_preservation_need_not_wait_for_a_name() {
        Situation unnamed =
                MeasureFixtures.worded(
                        as(Role.AGENCY_HEAD),
                        new Wording(null, null, "长沙市雨花区", List.of(), MeasureFixtures.LAWS));

        assertThat(
                        MeasureFixtures.word(
                                TakingRules.approve(
                                        measure(MeasureKind.SEIZE, "PROPOSED"),
                                        new Approve(OURS),
                                        unnamed)))
                .isEqualTo("PARTY_NOT_NAMED{pointer=/paper}");
        assertThat(
                        letters(
                                TakingRules.approve(
                                        measure(MeasureKind.PRESERVE, "PROPOSED"),
                                        new Approve(OURS),
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
                                as(Role.AGENCY_HEAD)));

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

    private static Measure approvedBy(Measure measure, LetterId letter) {
        return measure.in(new InForce(new Taking(TAKEN, null), approvalBy(letter), null));
    }

    private static Approval approvalBy(LetterId letter) {
        return new Approval(new PersonId(UUID.randomUUID()), new ActPaper.Issued(letter), TAKEN);
    }

    private static @Nullable ActPaper approval(Ruling<Measure> ruling) {
        Approval approval = ((Ruling.Made<Measure>) ruling).next().approval();
        return approval == null ? null : approval.paper();
    }

    private static List<IssueLetter> letters(Ruling<?> ruling) {
        List<IssueLetter> letters =
                ((Ruling.Made<?>) ruling)
                        .orders().stream()
                                .filter(IssueLetter.class::isInstance)
                                .map(IssueLetter.class::cast)
                                .toList();
        // Each can be written: nothing is missing that its form asks for.
        letters.forEach(letter -> LetterContent.draft(named(letter), MeasureFixtures.OFFICES));
        return letters;
    }

    // The letters' room prints the number of what is referred to.
    private static IssueLetter named(IssueLetter letter) {
        boolean refers = letter.refersTo() != null;
        return refers && letter.kind().form().prints(LetterField.EARLIER_LETTER)
                ? letter.with(LetterField.EARLIER_LETTER, "《先行登记保存证据通知书》")
                : letter;
    }
}
