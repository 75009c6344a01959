package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.casework.measure.domain.MeasureFixtures.LETTER;
import static org.lianban.casework.measure.domain.MeasureFixtures.LIST;
import static org.lianban.casework.measure.domain.MeasureFixtures.SPOT;
import static org.lianban.casework.measure.domain.MeasureFixtures.WORDING;
import static org.lianban.casework.measure.domain.MeasureFixtures.as;
import static org.lianban.casework.measure.domain.MeasureFixtures.measure;
import static org.lianban.casework.measure.domain.OrderedLetters.approvedBy;
import static org.lianban.casework.measure.domain.OrderedLetters.ending;
import static org.lianban.casework.measure.domain.OrderedLetters.goods;
import static org.lianban.casework.measure.domain.OrderedLetters.letters;
import static org.lianban.casework.measure.domain.OrderedLetters.made;
import static org.lianban.casework.measure.domain.OrderedLetters.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Lapse;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.counter.Ruling;

/** By which paper goods go back, whichever way they do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseLettersTest {
    private static final Notice OURS = new Notice.Ours(LETTER, LIST, "证据可能灭失。");
    private static final LetterId EARLIER = new LetterId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void what_was_taken_in_haste_goes_back_by_a_letter_whoever_says_so(MeasureKind kind) {
        Measure urgent = measure(kind, "URGENT");
        LetterKind release =
                kind == MeasureKind.PRESERVE
                        ? LetterKind.PRESERVATION_RELEASE
                        : LetterKind.COERCION_RELEASE;
        Ruling<Measure> disapproved =
                TakingRules.disapprove(
                        urgent, new Disapprove(OURS, "证据不足。"), as(Role.AGENCY_HEAD), WORDING);

        assertThat(letters(disapproved))
                .extracting(IssueLetter::kind, IssueLetter::refersTo)
                .containsExactly(tuple(release, SPOT), tuple(LetterKind.GOODS_LIST, LETTER));
        assertThat(goods(letters(disapproved).getLast())).containsExactly("黄桃", "包装箱");
        assertThat(papers(disapproved)).containsOnly(new ActPaper.Issued(LETTER));
        assertThat(
                        letters(
                                HoldingRules.release(
                                        urgent,
                                        new Release(List.of(), OURS, "超过期限未批准。"),
                                        as(Role.AGENCY_HEAD),
                                        WORDING)))
                .extracting(IssueLetter::kind)
                .containsExactly(release, LetterKind.GOODS_LIST);
    }

    @Test
    void a_disapproval_that_was_written_outside_is_kept_by_its_number() {
        Ruling<Measure> ruling =
                TakingRules.disapprove(
                        measure(MeasureKind.SEIZE, "URGENT"),
                        new Disapprove(MeasureFixtures.outside("解强9号"), "证据不足。"),
                        as(Role.AGENCY_HEAD),
                        WORDING);

        assertThat(letters(ruling)).isEmpty();
        assertThat(papers(ruling)).containsOnly(new ActPaper.Outside("解强9号"));
    }

    @Test
    void where_nothing_was_taken_a_disapproval_writes_no_letter() {
        for (String state : List.of("PROPOSED", "APPROVED")) {
            Ruling<Measure> ruling =
                    TakingRules.disapprove(
                            measure(MeasureKind.SEIZE, state),
                            new Disapprove(OURS, "没有必要。"),
                            as(Role.AGENCY_HEAD),
                            WORDING);

            assertThat(letters(ruling)).as(state).isEmpty();
            assertThat(ending(ruling).paper()).as(state).isNull();
        }
    }

    @Test
    void evidence_that_was_recorded_goes_back_by_a_release_and_what_is_tested_does_not() {
        Measure held = approvedBy(measure(MeasureKind.PRESERVE, "IN_FORCE"), EARLIER);

        Ruling<Measure> recorded = settled(held, Settlement.RECORDED);
        assertThat(letters(recorded))
                .extracting(IssueLetter::kind, IssueLetter::refersTo)
                .containsExactly(
                        tuple(LetterKind.PRESERVATION_RELEASE, EARLIER),
                        tuple(LetterKind.GOODS_LIST, LETTER));
        assertThat(papers(recorded)).containsOnly(new ActPaper.Issued(LETTER));

        Ruling<Measure> tested = settled(held, Settlement.SENT_FOR_TEST);
        assertThat(letters(tested)).isEmpty();
        assertThat(ending(tested).paper()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_FORCE", "URGENT"})
    void a_lapse_tells_the_party_named_or_not_of_what_is_held_still(String state) {
        LocalDate lastDay = LocalDate.of(2026, 7, 20);
        Measure held = measure(MeasureKind.PRESERVE, state);
        Measure partly =
                made(
                        HoldingRules.release(
                                held,
                                new Release(List.of(1), MeasureFixtures.outside("解登1号"), "已查清。"),
                                as(Role.AGENCY_HEAD),
                                WORDING));

        Ruling.Made<Measure> lapsed =
                LapseRules.lapse(
                        partly,
                        new Lapse(lastDay, new Lapse.Papers(LETTER, LIST)),
                        MeasureFixtures.wording(null, lastDay.plusDays(3)),
                        _ -> true);

        List<IssueLetter> letters = letters(lapsed);
        assertThat(letters)
                .extracting(IssueLetter::kind)
                .containsExactly(LetterKind.PRESERVATION_RELEASE, LetterKind.GOODS_LIST);
        assertThat(letters.getFirst().fields())
                .containsEntry("until", "2026-07-20")
                .containsEntry("addressedTo", "当事人（尚未查明）")
                .containsEntry("contact", "办案人员甲(演示)、办案人员乙(演示)");
        assertThat(goods(letters.getLast())).containsExactly("包装箱");
        assertThat(papers(lapsed))
                .containsExactly(new ActPaper.Outside("解登1号"), new ActPaper.Issued(LETTER));
        assertThat(ending(lapsed).paper()).isEqualTo(new ActPaper.Issued(LETTER));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-20, false", "1990-07-20, true"})
    void a_lapse_does_not_wait_for_a_letter_that_cannot_be_written(
            LocalDate lastDay, boolean printable) {
        Measure held = measure(MeasureKind.PRESERVE, "IN_FORCE");

        Ruling.Made<Measure> lapsed =
                LapseRules.lapse(
                        held,
                        new Lapse(lastDay, new Lapse.Papers(LETTER, LIST)),
                        MeasureFixtures.wording(null, lastDay.plusDays(1)),
                        _ -> printable);

        assertThat(letters(lapsed)).isEmpty();
        assertThat(ending(lapsed))
                .isEqualTo(new Ending(MeasureOutcome.LAPSED, lastDay, null, null));
        assertThat(lapsed.facts())
                .containsExactly(
                        new MeasureLapsed(
                                held.matter(),
                                held.handling(),
                                held.office(),
                                held.id(),
                                lastDay,
                                null,
                                true));
    }

    private static Ruling<Measure> settled(Measure measure, Settlement settlement) {
        return HoldingRules.settle(
                measure, new Settle(settlement, OURS, "已拍照固定。"), as(Role.OFFICER), WORDING);
    }
}
