package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class VoidingRulesTest {
    private static final OfficeId OWN = SampleLetters.bare(LetterKind.SITE_RECORD).issuer();
    private static final String REASON = "当事人名称有误（演示）";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_letter_becomes_void_alone_unless_an_act_issued_it(LetterKind kind) {
        boolean isFree = kind.form().isDrafted() || kind == LetterKind.SERVICE_RECORD;

        assertThat(closed(letter(kind, false), head()).isEmpty()).isEqualTo(isFree);
    }

    @Test
    void the_act_is_named_with_which_a_letter_becomes_void() {
        assertThat(
                        Arrays.stream(LetterKind.values())
                                .filter(LetterKind::isAlong)
                                .map(IssuingAct::of))
                .doesNotContain(Optional.empty());
        for (Map.Entry<LetterKind, String> one :
                Map.of(
                                LetterKind.TRANSFER_LETTER, "TRANSFER",
                                LetterKind.COERCION_DECISION, "MEASURE",
                                LetterKind.GOODS_LIST, "MEASURE",
                                LetterKind.CORRECTION_ORDER, "STOP_ORDER",
                                LetterKind.FILING_APPROVAL, "FILING",
                                LetterKind.ASSISTANCE_REQUEST, "ACT")
                        .entrySet()) {
            assertThat(VoidingRules.makeVoid(letter(one.getKey(), false), REASON, head(), tree()))
                    .isEqualTo(
                            Ruling.refused(
                                    LetterRefusal.LETTER_RESTS_ON_ACT,
                                    Map.of("act", one.getValue())));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_a_head_makes_it_void(Role role) {
        boolean may = role == Role.AGENCY_HEAD || role == Role.PRINCIPAL;

        assertThat(closed(letter(LetterKind.SITE_RECORD, false), caller(OWN, role)).isEmpty())
                .isEqualTo(may);
    }

    @Test
    void whose_letter_it_is_is_said_before_how_it_stands() {
        Caller stranger = caller(SampleLetters.XIANGTAN, Role.AGENCY_HEAD);

        for (LetterKind kind : List.of(LetterKind.SITE_RECORD, LetterKind.TRANSFER_LETTER)) {
            assertThat(VoidingRules.makeVoid(letter(kind, true), REASON, stranger, tree()))
                    .isEqualTo(
                            Ruling.refused(
                                    LetterRefusal.LETTER_VOIDING_HEAD_REQUIRED,
                                    Map.of("office", "长沙市岳麓区市场监督管理局")));
        }
    }

    @Test
    void what_is_void_stays_so() {
        for (LetterKind kind : List.of(LetterKind.SITE_RECORD, LetterKind.TRANSFER_LETTER)) {
            assertThat(VoidingRules.makeVoid(letter(kind, true), REASON, head(), tree()))
                    .isEqualTo(Ruling.refused(LetterRefusal.LETTER_ALREADY_VOID));
        }
    }

    @Test
    void it_is_ordered_of_the_letters_with_its_reason_and_as_no_act() {
        IssuedLetter letter = letter(LetterKind.SITE_RECORD, false);

        Ruling<IssuedLetter> ruling = VoidingRules.makeVoid(letter, REASON, head(), tree());

        VoidLetters order = VoidLetters.alone(SampleLetters.MATTER, SampleLetters.LETTER, REASON);
        assertThat(ruling).isEqualTo(Ruling.made(letter, List.of(), List.of(order)));
        assertThat(order.isAbout(SampleLetters.LETTER)).isTrue();
        assertThat(
                        VoidLetters.ofAct(SampleLetters.MATTER, SampleLetters.LETTER, REASON)
                                .isAbout(SampleLetters.LETTER))
                .isFalse();
    }

    private static Optional<?> closed(IssuedLetter letter, Caller caller) {
        return VoidingRules.closed(letter, caller, tree());
    }

    private static IssuedLetter letter(LetterKind kind, boolean isVoid) {
        LetterNumber number =
                kind.numberCode() == null ? null : LetterNumber.of("长岳", kind, 2026, 3);
        LetterContent content =
                LetterContent.draft(SampleLetters.bare(kind), SampleLetters.OFFICES)
                        .issued(number, LocalDate.of(2026, 7, 8));
        return new IssuedLetter(content, content.digest(), isVoid);
    }

    private static OfficeTree tree() {
        return SampleLetters.OFFICES;
    }

    private static Caller head() {
        return caller(OWN, Role.AGENCY_HEAD);
    }

    private static Caller caller(OfficeId office, Role role) {
        return new Caller(new PersonId(new UUID(0, 1)), office, "演示", Set.of(role));
    }
}
