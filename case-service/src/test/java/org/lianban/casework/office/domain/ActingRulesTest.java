package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.office.domain.PeopleCommand.GrantActing;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;
import org.lianban.kernel.counter.Ruling.Refused;

/** 代理: who may act for whom, in what, for how long, and on which days it holds. */
class ActingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final PersonId DEPUTY = new PersonId(new UUID(0, 1));
    private static final PersonId HEAD = new PersonId(new UUID(0, 2));
    private static final PersonId SECURITY = new PersonId(new UUID(0, 3));
    private static final OfficeTree TREE = new OfficeTree(List.of(office(YUELU), office(YUHUA)));

    @Test
    void a_role_is_held_for_a_colleague_from_the_first_day_to_the_last() {
        Enrolment deputy =
                ((Made<Enrolment>)
                                grant(
                                        deputy(),
                                        Role.AGENCY_HEAD,
                                        TODAY.plusDays(2),
                                        TODAY.plusDays(4),
                                        head(Role.AGENCY_HEAD, null)))
                        .next();

        assertThat(deputy.rolesOn(TODAY.plusDays(1))).isEmpty();
        assertThat(deputy.rolesOn(TODAY.plusDays(2))).containsExactly(Role.AGENCY_HEAD);
        assertThat(deputy.rolesOn(TODAY.plusDays(4))).containsExactly(Role.AGENCY_HEAD);
        assertThat(deputy.rolesOn(TODAY.plusDays(5))).isEmpty();
        assertThat(deputy.ownRolesOn(TODAY.plusDays(3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-01, ROLE_PERIOD_INVALID",
        "2026-11-28, 2026-11-27, ROLE_PERIOD_INVALID",
        "2026-11-28, 2026-11-28,",
        "2026-11-28, 2027-11-27,",
        "2026-11-28, 2027-11-28, AUTHORITY_UNFIT",
        "2027-03-01, 2028-02-29,",
        "2027-03-01, 2028-03-01, AUTHORITY_UNFIT"
    })
    void a_year_at_most_and_not_backwards(
            LocalDate from, LocalDate to, @Nullable PeopleRefusal refusal) {
        assertThat(
                        refusal(
                                grant(
                                        deputy(),
                                        Role.AGENCY_HEAD,
                                        from,
                                        to,
                                        head(Role.AGENCY_HEAD, null))))
                .isEqualTo(refusal);
    }

    @Test
    void neither_an_officer_s_nor_an_administrator_s_role_is_held_for_somebody() {
        for (Role role : Role.values()) {
            PeopleRefusal expected =
                    role == Role.OFFICER || role.isAdministrator()
                            ? PeopleRefusal.AUTHORITY_UNFIT
                            : null;
            assertThat(refusal(grant(deputy(), role, TODAY, TODAY, head(role, null))))
                    .as(role.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void only_what_a_colleague_of_the_same_office_has_himself() {
        Enrolment elsewhere =
                new Enrolment(
                        HEAD,
                        YUHUA,
                        new Naming("head", "负责人(演示)", null, null),
                        true,
                        List.of(new RoleGrant(Role.AGENCY_HEAD, null, null, null, null)),
                        List.of(),
                        1);
        for (Enrolment unfit :
                Arrays.asList(
                        null,
                        elsewhere,
                        head(Role.UNIT_HEAD, null),
                        head(Role.AGENCY_HEAD, null).deactivated(),
                        // No chain: he has it for somebody else.
                        head(Role.AGENCY_HEAD, SECURITY))) {
            assertThat(refusal(grant(deputy(), Role.AGENCY_HEAD, TODAY, TODAY, unfit)))
                    .isEqualTo(PeopleRefusal.AUTHORITY_UNFIT);
        }
    }

    @Test
    void nobody_holds_a_role_twice_nor_an_administrator_one_beside_his() {
        Enrolment head = head(Role.AGENCY_HEAD, null);
        assertThat(refusal(grant(deputy(Role.AGENCY_HEAD), Role.AGENCY_HEAD, TODAY, TODAY, head)))
                .isEqualTo(PeopleRefusal.ROLE_HELD);
        assertThat(
                        refusal(
                                grant(
                                        deputy(Role.AUDIT_ADMINISTRATOR),
                                        Role.AGENCY_HEAD,
                                        TODAY,
                                        TODAY,
                                        head)))
                .isEqualTo(PeopleRefusal.ADMINISTRATORS_SEPARATE);
    }

    @Test
    void what_is_done_in_a_role_held_for_a_colleague_is_done_on_his_behalf() {
        Caller deputy =
                new Caller(
                        DEPUTY,
                        YUELU,
                        "代理(演示)",
                        Set.of(Role.LIAISON, Role.AGENCY_HEAD),
                        Map.of(Role.AGENCY_HEAD, HEAD));

        assertThat(deputy.actor(List.of(Role.AGENCY_HEAD)))
                .isEqualTo(Actor.acting(DEPUTY, YUELU, HEAD));
        assertThat(deputy.actor(List.of(Role.LIAISON))).isEqualTo(Actor.person(DEPUTY, YUELU));
        // Of two roles that may, the first that he has: here his own.
        assertThat(deputy.actor(List.of(Role.LIAISON, Role.AGENCY_HEAD)))
                .isEqualTo(Actor.person(DEPUTY, YUELU));
        assertThat(deputy.actor(List.of(Role.DESIGNATOR, Role.AGENCY_HEAD)))
                .isEqualTo(Actor.acting(DEPUTY, YUELU, HEAD));
    }

    private static Ruling<Enrolment> grant(
            Enrolment deputy, Role role, LocalDate from, LocalDate to, @Nullable Enrolment head) {
        return PeopleRules.decide(
                deputy,
                new GrantActing(role, HEAD, from, to, "代〔2026〕1号", null),
                new PeopleSituation(
                        new Caller(
                                SECURITY, YUELU, "安全管理员(演示)", Set.of(Role.SECURITY_ADMINISTRATOR)),
                        TREE,
                        TODAY,
                        Set.of(),
                        false,
                        head));
    }

    private static Enrolment deputy(Role... held) {
        return new Enrolment(
                DEPUTY,
                YUELU,
                new Naming("deputy", "代理(演示)", null, null),
                true,
                Arrays.stream(held)
                        .map(role -> new RoleGrant(role, null, null, null, null))
                        .toList(),
                List.of(),
                1);
    }

    private static Enrolment head(Role role, @Nullable PersonId actingFor) {
        return new Enrolment(
                HEAD,
                YUELU,
                new Naming("head", "负责人(演示)", null, null),
                true,
                List.of(
                        new RoleGrant(
                                role,
                                TODAY.minusDays(9),
                                actingFor == null ? null : TODAY.plusDays(9),
                                SECURITY,
                                "任",
                                actingFor)),
                List.of(),
                1);
    }

    private static Office office(OfficeId id) {
        return new Office(
                id,
                "区局(演示)",
                "District office (demo)",
                OfficeKind.COUNTY,
                "岳",
                null,
                List.of(),
                Set.of(OfficeFunction.DESIGNATION));
    }

    private static @Nullable Object refusal(Ruling<Enrolment> ruling) {
        return switch (ruling) {
            case Made<Enrolment> _ -> null;
            case Refused<Enrolment> refused -> refused.refusal();
        };
    }
}
