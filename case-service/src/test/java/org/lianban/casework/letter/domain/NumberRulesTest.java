package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class NumberRulesTest {
    private static final int YEAR = 2026;
    private static final OfficeId HUNAN = OfficeId.of("430000");
    private static final OfficeId CHANGSHA = OfficeId.of("430100");
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId ZHUZHOU = OfficeId.of("430200");
    private static final OfficeTree OFFICES =
            new OfficeTree(
                    List.of(
                            office(HUNAN, null),
                            office(CHANGSHA, HUNAN),
                            office(YUELU, CHANGSHA),
                            office(ZHUZHOU, HUNAN)));

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_a_head_who_issues_letters_answers_for_numbers(Role role) {
        boolean may = role == Role.AGENCY_HEAD || role == Role.PRINCIPAL;

        assertThat(NumberRules.closed(caller(YUELU, role), YUELU, YEAR, YEAR).isEmpty())
                .isEqualTo(may);
    }

    @Test
    void no_head_of_another_office_does_nor_one_above() {
        for (OfficeId other : List.of(ZHUZHOU, CHANGSHA, HUNAN)) {
            assertThat(
                            NumberRules.closed(caller(other, Role.AGENCY_HEAD), YUELU, YEAR, YEAR)
                                    .orElseThrow()
                                    .refusal())
                    .isEqualTo(LetterRefusal.LETTER_NUMBERS_HEAD_REQUIRED);
        }
    }

    @Test
    void the_year_before_and_the_year_after_are_closed() {
        Caller head = caller(YUELU, Role.AGENCY_HEAD);

        for (int year : List.of(YEAR - 1, YEAR + 1)) {
            Ruling.Refused<NumberBook> refused =
                    NumberRules.closed(head, YUELU, year, YEAR).orElseThrow();
            assertThat(refused.refusal()).isEqualTo(LetterRefusal.LETTER_YEAR_NOT_CURRENT);
            assertThat(refused.particulars()).containsEntry("year", "2026");
        }
    }

    @Test
    void a_register_is_read_by_its_office_and_those_above_it() {
        assertThat(
                        List.of(YUELU, CHANGSHA, HUNAN, ZHUZHOU).stream()
                                .filter(
                                        reader ->
                                                NumberRules.mayRead(
                                                        caller(reader, Role.OFFICER),
                                                        YUELU,
                                                        OFFICES)))
                .containsExactly(YUELU, CHANGSHA, HUNAN);
    }

    @Test
    void counting_goes_on_from_the_opening_number_and_may_be_put_right_until_one_is_drawn() {
        NumberBook opened = made(NumberRules.open(book(0, 0), 12));
        NumberBook righted = made(NumberRules.open(opened, 7));

        assertThat(opened.next()).isEqualTo(13);
        assertThat(righted.next()).isEqualTo(8);
        assertThat(NumberRules.open(book(7, 8), 12))
                .isEqualTo(Ruling.refused(LetterRefusal.LETTER_NUMBER_DRAWN));
        assertThat(NumberRules.open(book(0, 1), 0))
                .isEqualTo(Ruling.refused(LetterRefusal.LETTER_NUMBER_DRAWN));
    }

    @Test
    void only_the_next_number_is_spoilt() {
        assertThat(made(NumberRules.spoil(book(12, 12), 13))).isEqualTo(book(12, 13));
        for (int other : List.of(0, 12, 14)) {
            assertThat(NumberRules.spoil(book(12, 12), other))
                    .isEqualTo(
                            Ruling.refused(
                                    LetterRefusal.LETTER_NUMBER_NOT_NEXT,
                                    Map.of("next", "13", "pointer", "/n")));
        }
    }

    @Test
    void a_kind_without_numbers_has_no_book() {
        assertThatThrownBy(() -> new NumberBook(LetterKind.RECEIPT, YEAR, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NumberBook book(int opening, int last) {
        return new NumberBook(LetterKind.TRANSFER_LETTER, YEAR, opening, last);
    }

    private static NumberBook made(Ruling<NumberBook> ruling) {
        return switch (ruling) {
            case Ruling.Made<NumberBook> made -> made.next();
            case Ruling.Refused<NumberBook> refused -> throw new AssertionError(refused);
        };
    }

    private static Caller caller(OfficeId office, Role role) {
        return new Caller(new PersonId(new UUID(0, 1)), office, "演示", Set.of(role));
    }

    private static Office office(OfficeId id, @Nullable OfficeId superior) {
        return new Office(id, "演示", "demo", OfficeKind.CITY, "演", superior, List.of(), Set.of());
    }
}
