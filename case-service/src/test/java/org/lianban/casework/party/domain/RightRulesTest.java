package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

class RightRulesTest {
    private static final RightRecordId ID = new RightRecordId(new UUID(1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate FROM = LocalDate.of(2016, 11, 21);
    private static final LocalDate TO = LocalDate.of(2026, 11, 20);

    @Test
    void a_mark_is_recorded_with_all_its_classes() {
        RightRecord right =
                made(RightRules.enter(ID, mark("第18020220号", List.of(31, 29)), officer(), TODAY));
        assertThat(right.number()).isEqualTo(Identifier.valid("18020220"));
        assertThat(right.said().classes()).containsExactly(31, 29);
        assertThat(right.holderCode()).isEqualTo(Identifier.valid("51430225MAXX001031"));
    }

    @ParameterizedTest
    @CsvSource({"'', CLASS_MISSING", "'31,46', CLASS_OUT_OF_RANGE", "'0', CLASS_OUT_OF_RANGE"})
    void a_wrong_class_is_kept_with_its_reason(String written, IdentifierReason reason) {
        List<Integer> classes =
                written.isEmpty()
                        ? List.of()
                        : List.of(written.split(",")).stream().map(Integer::valueOf).toList();
        RightRecord right = made(RightRules.enter(ID, mark("18020220", classes), officer(), TODAY));
        assertThat(right.number().valid()).isFalse();
        assertThat(right.number().reason()).isEqualTo(reason);
    }

    @Test
    void a_check_is_of_the_same_right() {
        RightRecord known =
                made(RightRules.enter(ID, mark("18020220", List.of(31)), officer(), TODAY));
        assertThat(
                        made(RightRules.check(
                                        known,
                                        mark("商标注册号 18020220", List.of(29)),
                                        officer(),
                                        TODAY))
                                .said()
                                .classes())
                .containsExactly(29);
        assertThat(
                        refusal(
                                RightRules.check(
                                        known, mark("18020221", List.of(31)), officer(), TODAY)))
                .isEqualTo(RightRefusal.RIGHT_NUMBER_DIFFERS);
        // A patent may have the same digits.
        RightSaid patent = said(RightType.INVENTION, "18020220", List.of(), FROM, TO, TODAY);
        assertThat(refusal(RightRules.check(known, patent, officer(), TODAY)))
                .isEqualTo(RightRefusal.RIGHT_NUMBER_DIFFERS);
    }

    @Test
    void nobody_looks_tomorrow_and_no_term_runs_backwards() {
        assertThat(refusal(enter(FROM, TO, TODAY.plusDays(1))))
                .isEqualTo(RightRefusal.DATE_IMPLAUSIBLE);
        assertThat(refusal(enter(TO, FROM, TODAY))).isEqualTo(RightRefusal.RIGHT_PERIOD_REVERSED);
        assertThat(made(enter(FROM, FROM, TODAY)).said().validity().to()).isEqualTo(FROM);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void officers_and_liaisons_write_it_down(Role role) {
        Ruling<RightRecord> ruling =
                RightRules.enter(ID, mark("18020220", List.of(31)), caller(role), TODAY);
        if (Set.of(Role.OFFICER, Role.LIAISON).contains(role)) {
            assertThat(made(ruling).key()).isEqualTo("18020220");
        } else {
            assertThat(refusal(ruling)).isEqualTo(RightRefusal.ROLE_REQUIRED);
        }
    }

    @Test
    void a_trade_secret_stands_in_no_register() {
        RightSaid secret = said(RightType.TRADE_SECRET, "1", List.of(), FROM, TO, TODAY);
        assertThat(refusal(RightRules.enter(ID, secret, officer(), TODAY)))
                .isEqualTo(RightRefusal.RIGHT_WITHOUT_REGISTER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-26, 2026-07-06, 2026-07-06, ''",
        "2026-06-26, 2026-07-06, 2026-09-01, RIGHT_LAPSES_SOON",
        "2026-06-26, 2026-07-06, 2026-11-20, RIGHT_LAPSES_SOON",
        "2026-06-26, 2026-07-06, 2026-11-21, RIGHT_LAPSED_AT_DECISION",
        "2026-11-19, 2026-11-21, 2026-11-21, RIGHT_NOT_VALID_AT_ACT RIGHT_LAPSED_AT_DECISION",
        "2016-11-20, 2016-11-22, 2026-07-06, RIGHT_NOT_VALID_AT_ACT"
    })
    void the_days_of_the_act_and_of_the_decision_are_compared(
            LocalDate from, LocalDate to, LocalDate today, String kinds) {
        RightRecord known = RightRules.record(ID, mark("18020220", List.of(31)));
        assertThat(warnings(known, from, to, today))
                .isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void what_nobody_looked_up_is_pointed_out() {
        assertThat(warnings(null, TODAY, TODAY, TODAY)).containsExactly("RIGHT_NOT_CHECKED");
        RightRecord half =
                RightRules.record(
                        ID,
                        said(RightType.CERTIFICATION_MARK, "1", List.of(31), null, null, TODAY));
        assertThat(warnings(half, TODAY, TODAY, TODAY)).containsExactly("RIGHT_NOT_CHECKED");
    }

    private static List<String> warnings(
            @Nullable RightRecord known, LocalDate from, LocalDate to, LocalDate today) {
        RightEntry named =
                new RightEntry(
                        new PartyId(new UUID(2, 2)),
                        RightType.CERTIFICATION_MARK,
                        "炎陵黄桃",
                        Identifier.valid("18020220"),
                        31);
        return RightWarnings.of(named, known, from, to, today, 90).stream()
                .map(warning -> warning.kind().name())
                .toList();
    }

    private static Ruling<RightRecord> enter(LocalDate from, LocalDate to, LocalDate checkedOn) {
        RightSaid said =
                said(RightType.CERTIFICATION_MARK, "18020220", List.of(31), from, to, checkedOn);
        return RightRules.enter(ID, said, officer(), TODAY);
    }

    private static RightSaid mark(String number, List<Integer> classes) {
        return said(RightType.CERTIFICATION_MARK, number, classes, FROM, TO, TODAY);
    }

    private static RightSaid said(
            RightType type,
            String number,
            List<Integer> classes,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate checkedOn) {
        return new RightSaid(
                type,
                number,
                "炎陵黄桃",
                classes,
                "炎陵××黄桃产业协会(演示)",
                "51430225MAXX001031",
                new RightValidity(from, to, Renewal.UNKNOWN, checkedOn),
                "中国商标网",
                new RightContact(null, null, null),
                null,
                null);
    }

    private static Caller officer() {
        return caller(Role.OFFICER);
    }

    private static Caller caller(Role role) {
        return new Caller(new PersonId(new UUID(3, 3)), new OfficeId("430225"), "演示", Set.of(role));
    }

    private static RightRecord made(Ruling<RightRecord> ruling) {
        return switch (ruling) {
            case Ruling.Made<RightRecord> made -> made.next();
            case Ruling.Refused<RightRecord> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    private static Refusal refusal(Ruling<RightRecord> ruling) {
        return switch (ruling) {
            case Ruling.Made<RightRecord> _ -> throw new AssertionError("was granted");
            case Ruling.Refused<RightRecord> refused -> refused.refusal();
        };
    }
}
