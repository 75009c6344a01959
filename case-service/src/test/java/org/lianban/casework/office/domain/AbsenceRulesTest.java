package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class AbsenceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final OfficeId CHANGSHA = OfficeId.of("430100");
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(
                            office(CHANGSHA, null),
                            office(YUELU, CHANGSHA),
                            office(YUHUA, CHANGSHA)));
    private static final PersonId HIMSELF = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));
    private static final Person PERSON =
            new Person(HIMSELF, YUELU, "p", "某人(演示)", null, Set.of(Role.OFFICER), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 2026-11-28,",
        "2026-11-01, 2026-11-28,",
        "2026-11-01, 2026-11-27, ABSENCE_PERIOD_INVALID",
        "2026-12-02, 2026-12-01, ABSENCE_PERIOD_INVALID",
        "2026-11-28, 2027-11-27,",
        "2026-11-28, 2027-11-28, ABSENCE_PERIOD_INVALID",
        "2206-11-28, 2206-11-29, ABSENCE_PERIOD_INVALID"
    })
    void days_that_can_be(LocalDate from, LocalDate to, @Nullable AbsenceRefusal refusal) {
        Ruling<Absence> ruling =
                AbsenceRules.enter(
                        new Absence(new UUID(0, 9), from, to),
                        PERSON,
                        false,
                        caller(HIMSELF, YUELU, Role.OFFICER),
                        TREE,
                        TODAY);
        assertThat(
                        switch (ruling) {
                            case Ruling.Made<Absence> _ -> null;
                            case Ruling.Refused<Absence> refused -> refused.refusal();
                        })
                .isEqualTo(refusal);
    }

    @Test
    void nobody_is_away_twice_on_a_day() {
        Ruling<Absence> ruling =
                AbsenceRules.enter(
                        new Absence(new UUID(0, 9), TODAY, TODAY),
                        PERSON,
                        true,
                        caller(HIMSELF, YUELU, Role.OFFICER),
                        TREE,
                        TODAY);
        assertThat(ruling)
                .isEqualTo(
                        Ruling.refused(
                                AbsenceRefusal.ABSENCE_OVERLAPS, Map.of("pointer", "/from")));
    }

    @Test
    void both_days_belong_to_it() {
        Absence absence = new Absence(new UUID(0, 9), TODAY, TODAY.plusDays(2));
        assertThat(absence.isOn(TODAY.minusDays(1))).isFalse();
        assertThat(absence.isOn(TODAY)).isTrue();
        assertThat(absence.isOn(TODAY.plusDays(2))).isTrue();
        assertThat(absence.isOn(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void he_himself_his_heads_and_the_system_administrator_above_enter_it() {
        assertThat(may(OTHER, YUELU))
                .isEqualTo(
                        EnumSet.of(
                                Role.UNIT_HEAD,
                                Role.AGENCY_HEAD,
                                Role.PRINCIPAL,
                                Role.SYSTEM_ADMINISTRATOR));
        assertThat(may(OTHER, CHANGSHA)).isEqualTo(EnumSet.of(Role.SYSTEM_ADMINISTRATOR));
        assertThat(may(OTHER, YUHUA)).isEmpty();
        assertThat(may(HIMSELF, YUELU)).isEqualTo(EnumSet.allOf(Role.class));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER,                UNIT_HEAD AGENCY_HEAD, UNIT_HEAD",
        "OFFICER,                AGENCY_HEAD,           AGENCY_HEAD",
        "OFFICER UNIT_HEAD,      AGENCY_HEAD PRINCIPAL, AGENCY_HEAD",
        "UNIT_HEAD,              UNIT_HEAD AGENCY_HEAD, AGENCY_HEAD",
        "UNIT_HEAD,              UNIT_HEAD OFFICER,     UNIT_HEAD",
        "UNIT_HEAD,              PRINCIPAL,             PRINCIPAL",
        "AGENCY_HEAD,            UNIT_HEAD PRINCIPAL,   PRINCIPAL",
        "AGENCY_HEAD PRINCIPAL,  UNIT_HEAD AGENCY_HEAD, AGENCY_HEAD",
        "AGENCY_HEAD PRINCIPAL,  UNIT_HEAD OFFICER,     UNIT_HEAD",
        "UNIT_HEAD,              OFFICER,               AGENCY_HEAD"
    })
    void the_head_above_whoever_is_away_is_told(String own, String colleagues, Role told) {
        Person absent = person(HIMSELF, own);
        assertThat(AbsenceRules.headToTell(absent, List.of(absent, person(OTHER, colleagues))))
                .isEqualTo(told);
    }

    private static Person person(PersonId id, String roles) {
        Set<Role> held =
                Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Person(id, YUELU, "p", "某人(演示)", null, held, List.of());
    }

    private static Set<Role> may(PersonId caller, OfficeId office) {
        return Arrays.stream(Role.values())
                .filter(
                        role ->
                                AbsenceRules.closed(PERSON, caller(caller, office, role), TREE)
                                        .isEmpty())
                .collect(Collectors.toSet());
    }

    private static Caller caller(PersonId person, OfficeId office, Role role) {
        return new Caller(person, office, "某人(演示)", Set.of(role));
    }

    private static Office office(OfficeId id, @Nullable OfficeId superior) {
        return new Office(
                id,
                "局(演示)",
                "Office (demo)",
                superior == null ? OfficeKind.CITY : OfficeKind.COUNTY,
                "局",
                superior,
                List.of(),
                Set.of());
    }
}
