package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.office.domain.PeopleCommand.Deactivate;
import org.lianban.casework.office.domain.PeopleCommand.EndCertificate;
import org.lianban.casework.office.domain.PeopleCommand.EndRole;
import org.lianban.casework.office.domain.PeopleCommand.EnterCertificate;
import org.lianban.casework.office.domain.PeopleCommand.GrantRole;
import org.lianban.casework.office.domain.PeopleCommand.Move;
import org.lianban.casework.office.domain.PeopleCommand.Onboard;
import org.lianban.casework.office.domain.PeopleCommand.Reactivate;
import org.lianban.kernel.contract.CertificateTerm;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RoleTerm;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

class PeopleRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final OfficeId PROVINCE = OfficeId.of("430000");
    private static final OfficeId CHANGSHA = OfficeId.of("430100");
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId ZHUZHOU = OfficeId.of("430200");
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(
                            office(PROVINCE, null, OfficeKind.PROVINCE),
                            office(CHANGSHA, PROVINCE, OfficeKind.CITY),
                            office(ZHUZHOU, PROVINCE, OfficeKind.CITY),
                            office(YUELU, CHANGSHA, OfficeKind.COUNTY)));
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 1));
    private static final PersonId ADMINISTRATOR = new PersonId(new UUID(0, 2));
    private static final Certificate CERTIFICATE =
            new Certificate("湘A-1", LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));

    @ParameterizedTest
    @EnumSource(PeopleAct.class)
    void each_act_belongs_to_one_of_the_three_administrators(PeopleAct act) {
        Enrolment person = act == PeopleAct.REACTIVATE ? plain().deactivated() : plain();
        for (Role role : Role.values()) {
            assertThat(PeopleRules.closed(act, person, by(role, CHANGSHA)).isEmpty())
                    .as(role.name())
                    .isEqualTo(role == act.keeper());
        }
    }

    @ParameterizedTest
    @CsvSource({"430104,", "430100,", "430000,", "430200, OFFICE_NOT_ADMINISTERED"})
    void an_office_answers_for_its_people_and_those_below(
            String office, @Nullable PeopleRefusal refusal) {
        PeopleSituation situation = by(Role.SECURITY_ADMINISTRATOR, OfficeId.of(office));
        Enrolment inYuelu = person(SOMEBODY, YUELU, List.of());
        assertThat(refusal(PeopleRules.decide(inYuelu, grant(Role.OFFICER), situation)))
                .isEqualTo(refusal);
    }

    @Test
    void nobody_changes_himself() {
        Enrolment himself = person(ADMINISTRATOR, CHANGSHA, List.of());
        assertThat(
                        refusal(
                                PeopleRules.decide(
                                        himself,
                                        grant(Role.AGENCY_HEAD),
                                        by(Role.SECURITY_ADMINISTRATOR, CHANGSHA))))
                .isEqualTo(PeopleRefusal.OWN_ENROLMENT);
    }

    @Test
    void an_administrator_is_nothing_else_whatever_came_first() {
        for (Role held : Role.values()) {
            for (Role granted : Role.values()) {
                Refusal expected =
                        held == granted
                                ? PeopleRefusal.ROLE_HELD
                                : held.isAdministrator() || granted.isAdministrator()
                                        ? PeopleRefusal.ADMINISTRATORS_SEPARATE
                                        : null;
                assertThat(refusal(PeopleRules.decide(holding(held), grant(granted), security())))
                        .as(held + " then " + granted)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void a_role_that_is_over_bars_no_other_and_one_that_begins_later_does() {
        RoleGrant over = term(Role.OFFICER, TODAY.minusDays(9), TODAY.minusDays(1));
        RoleGrant last = term(Role.OFFICER, TODAY.minusDays(9), TODAY);
        RoleGrant later = term(Role.OFFICER, TODAY.plusDays(1), null);
        GrantRole audit = grant(Role.AUDIT_ADMINISTRATOR);
        assertThat(refusal(PeopleRules.decide(held(over), audit, security()))).isNull();
        assertThat(refusal(PeopleRules.decide(held(last), audit, security())))
                .isEqualTo(PeopleRefusal.ADMINISTRATORS_SEPARATE);
        assertThat(refusal(PeopleRules.decide(held(later), audit, security())))
                .isEqualTo(PeopleRefusal.ADMINISTRATORS_SEPARATE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,    , ROLE_PERIOD_INVALID",
        " 0,    ,",
        " 1,    ,",
        " 0,   0,",
        " 1,   0, ROLE_PERIOD_INVALID",
        "  ,  -1, ROLE_PERIOD_INVALID",
        "  ,   0,"
    })
    void a_role_is_not_granted_backwards(
            @Nullable Integer from, @Nullable Integer to, @Nullable PeopleRefusal refusal) {
        GrantRole command =
                new GrantRole(
                        Role.OFFICER,
                        from == null ? null : TODAY.plusDays(from),
                        to == null ? null : TODAY.plusDays(to),
                        "任〔2026〕1号");
        assertThat(refusal(PeopleRules.decide(plain(), command, security()))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void a_role_is_in_force_from_its_first_day_to_its_last(int day, boolean inForce) {
        RoleGrant grant = term(Role.OFFICER, TODAY, TODAY.plusDays(1));
        assertThat(held(grant).rolesOn(TODAY.plusDays(day)).contains(Role.OFFICER))
                .isEqualTo(inForce);
    }

    @Test
    void only_an_office_that_designates_has_a_designator() {
        assertThat(refusal(PeopleRules.decide(plain(), grant(Role.DESIGNATOR), security())))
                .isNull();
        assertThat(
                        refusal(
                                PeopleRules.decide(
                                        person(SOMEBODY, YUELU, List.of()),
                                        grant(Role.DESIGNATOR),
                                        security())))
                .isEqualTo(PeopleRefusal.OFFICE_WITHOUT_DESIGNATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"})
    void the_last_administrator_stays(Role role) {
        Enrolment last = holding(role);
        PeopleSituation security = security();
        PeopleSituation system = by(Role.SYSTEM_ADMINISTRATOR, PROVINCE);
        assertThat(refusal(PeopleRules.decide(last, new EndRole(role, "免"), security)))
                .isEqualTo(PeopleRefusal.LAST_ADMINISTRATOR);
        assertThat(refusal(PeopleRules.decide(last, new Deactivate("退休"), system)))
                .isEqualTo(PeopleRefusal.LAST_ADMINISTRATOR);
        assertThat(refusal(PeopleRules.decide(last, new Move(YUELU, "调"), system)))
                .isEqualTo(PeopleRefusal.LAST_ADMINISTRATOR);
        PeopleSituation another =
                new PeopleSituation(system.caller(), TREE, TODAY, Set.of(role), false);
        assertThat(refusal(PeopleRules.decide(last, new Deactivate("退休"), another))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, 2028-12-31, CERTIFICATE_PERIOD_INVALID",
        "1990-01-01, 2028-12-31,",
        "2024-01-01, 2024-01-01,",
        "2024-01-02, 2024-01-01, CERTIFICATE_PERIOD_INVALID"
    })
    void a_certificate_has_possible_days(
            LocalDate from, LocalDate to, @Nullable PeopleRefusal refusal) {
        EnterCertificate command = new EnterCertificate(new Certificate("湘A-2", from, to));
        assertThat(refusal(PeopleRules.decide(plain(), command, system()))).isEqualTo(refusal);
    }

    @Test
    void a_number_is_somebodys_once() {
        PeopleSituation taken = new PeopleSituation(system().caller(), TREE, TODAY, Set.of(), true);
        assertThat(refusal(PeopleRules.decide(plain(), new EnterCertificate(CERTIFICATE), taken)))
                .isEqualTo(PeopleRefusal.CERTIFICATE_NUMBER_TAKEN);
    }

    @Test
    void a_certificate_is_ended_within_its_days_and_once() {
        Enrolment certified = plain().with(CERTIFICATE);
        assertThat(refusal(end(certified, "2023-12-31")))
                .isEqualTo(PeopleRefusal.CERTIFICATE_PERIOD_INVALID);
        assertThat(refusal(end(certified, "2029-01-01")))
                .isEqualTo(PeopleRefusal.CERTIFICATE_PERIOD_INVALID);
        Enrolment ended = made(end(certified, "2026-06-01"));
        assertThat(ended.certificates().getFirst().entered()).isEqualTo(CERTIFICATE);
        assertThat(ended.certificates().getFirst().valid())
                .hasValueSatisfying(
                        valid -> {
                            assertThat(valid.isValidOn(LocalDate.of(2026, 5, 31))).isTrue();
                            assertThat(valid.isValidOn(LocalDate.of(2026, 6, 1))).isFalse();
                        });
        assertThat(refusal(end(ended, "2026-06-02"))).isEqualTo(PeopleRefusal.CERTIFICATE_ENDED);
        assertThat(made(end(certified, "2024-01-01")).certificates().getFirst().valid()).isEmpty();
    }

    @Test
    void whoever_moves_or_leaves_keeps_his_certificates_and_no_role() {
        Enrolment officer = holding(Role.OFFICER).with(CERTIFICATE);
        Enrolment moved = made(PeopleRules.decide(officer, new Move(YUELU, "调"), system()));
        assertThat(moved.office()).isEqualTo(YUELU);
        assertThat(moved.roles()).isEmpty();
        assertThat(moved.certificates()).hasSize(1);
        Enrolment gone = made(PeopleRules.decide(officer, new Deactivate("退休"), system()));
        assertThat(gone.active()).isFalse();
        assertThat(gone.roles()).isEmpty();
        assertThat(refusal(PeopleRules.decide(gone, grant(Role.OFFICER), security())))
                .isEqualTo(PeopleRefusal.PERSON_INACTIVE);
        Enrolment back = made(PeopleRules.decide(gone, new Reactivate("返聘"), system()));
        assertThat(back.active()).isTrue();
        assertThat(back.roles()).isEmpty();
    }

    @Test
    void a_person_comes_with_an_account_that_is_nobodys() {
        Onboard command =
                new Onboard(SOMEBODY, CHANGSHA, new Naming("new", "办案人员(演示)", null, null));
        PeopleSituation taken = new PeopleSituation(system().caller(), TREE, TODAY, Set.of(), true);
        assertThat(made(PeopleRules.onboard(command, system())).roles()).isEmpty();
        assertThat(refusal(PeopleRules.onboard(command, taken)))
                .isEqualTo(PeopleRefusal.ACCOUNT_TAKEN);
        Onboard nowhere = new Onboard(SOMEBODY, OfficeId.of("999999"), command.naming());
        assertThat(refusal(PeopleRules.onboard(nowhere, system())))
                .isEqualTo(PeopleRefusal.OFFICE_UNKNOWN);
    }

    @Test
    void what_is_told_are_roles_with_their_days_and_certificates_without_their_numbers() {
        Enrolment officer =
                new Enrolment(
                        SOMEBODY,
                        CHANGSHA,
                        new Naming("x", "办案人员(演示)", null, null),
                        true,
                        List.of(
                                term(Role.OFFICER, null, null),
                                term(Role.LIAISON, TODAY.plusDays(1), TODAY.plusDays(9))),
                        List.of(new HeldCertificate(CERTIFICATE, LocalDate.of(2026, 6, 1), "注销")),
                        7);
        PersonEnrolled told = RegisterRules.told(officer, TODAY);
        assertThat(told.roles()).containsExactly("OFFICER");
        assertThat(told.terms())
                .containsExactly(
                        new RoleTerm("LIAISON", TODAY.plusDays(1), TODAY.plusDays(9)),
                        new RoleTerm("OFFICER", null, null));
        assertThat(told.certificates())
                .containsExactly(
                        new CertificateTerm(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 5, 31)));
        assertThat(told.version()).isEqualTo(7);
        assertThat(told.active()).isTrue();
    }

    private static Ruling<Enrolment> end(Enrolment person, String on) {
        return PeopleRules.decide(
                person,
                new EndCertificate(CERTIFICATE.number(), LocalDate.parse(on), "注销"),
                system());
    }

    private static GrantRole grant(Role role) {
        return new GrantRole(role, null, null, "任〔2026〕1号");
    }

    private static PeopleSituation security() {
        return by(Role.SECURITY_ADMINISTRATOR, PROVINCE);
    }

    private static PeopleSituation system() {
        return by(Role.SYSTEM_ADMINISTRATOR, PROVINCE);
    }

    private static PeopleSituation by(Role role, OfficeId office) {
        Caller caller = new Caller(ADMINISTRATOR, office, "管理员(演示)", Set.of(role));
        return new PeopleSituation(caller, TREE, TODAY, Set.of(), false);
    }

    private static Enrolment plain() {
        return person(SOMEBODY, CHANGSHA, List.of());
    }

    private static Enrolment holding(Role role) {
        return held(term(role, null, null));
    }

    private static Enrolment held(RoleGrant... grants) {
        return person(SOMEBODY, CHANGSHA, Stream.of(grants).toList());
    }

    private static RoleGrant term(Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RoleGrant(role, from, to, null, null);
    }

    private static Enrolment person(PersonId id, OfficeId office, List<RoleGrant> roles) {
        return new Enrolment(
                id, office, new Naming("x", "人员(演示)", null, null), true, roles, List.of(), 1);
    }

    private static Office office(OfficeId id, @Nullable OfficeId superior, OfficeKind kind) {
        Set<OfficeFunction> functions =
                kind == OfficeKind.COUNTY
                        ? Set.of(OfficeFunction.PENALTY)
                        : Set.of(OfficeFunction.PENALTY, OfficeFunction.DESIGNATION);
        return new Office(
                id, "局" + id, "Office", kind, "演", superior, List.of(id.value()), functions);
    }

    private static @Nullable Refusal refusal(Ruling<Enrolment> ruling) {
        return switch (ruling) {
            case Ruling.Made<Enrolment> _ -> null;
            case Ruling.Refused<Enrolment> refused -> refused.refusal();
        };
    }

    private static Enrolment made(Ruling<Enrolment> ruling) {
        return switch (ruling) {
            case Ruling.Made<Enrolment> made -> made.next();
            case Ruling.Refused<Enrolment> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }
}
