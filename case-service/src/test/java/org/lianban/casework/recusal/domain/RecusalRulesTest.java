package org.lianban.casework.recusal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.GrantOrder.ExcludePerson;
import org.lianban.casework.access.domain.GrantOrder.ReadmitPerson;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.recusal.domain.RecusalRules.Recuse;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.PersonReadmitted;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;
import org.lianban.kernel.counter.Ruling.Refused;

class RecusalRulesTest {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId HEAD = new PersonId(new UUID(0, 2));
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 3));
    private static final Recuse FOUND =
            new Recuse(new UUID(0, 9), RecusalGround.FOUND, "系当事人近亲属(演示)");

    @Test
    void the_head_decides_and_of_the_head_the_principal() {
        for (Role held : Role.values()) {
            Role decider = held == Role.AGENCY_HEAD ? Role.PRINCIPAL : Role.AGENCY_HEAD;
            for (Role caller : Role.values()) {
                assertThat(word(recuse(situation(HEAD, caller, YUELU, Set.of(held)))))
                        .as(caller + " recuses " + held)
                        .isEqualTo(
                                caller == decider ? "made" : "ROLE_REQUIRED{role=" + decider + "}");
            }
        }
    }

    @Test
    void of_a_principal_who_is_head_too_another_head_enters_what_was_found() {
        assertThat(
                        word(
                                recuse(
                                        situation(
                                                HEAD,
                                                Role.AGENCY_HEAD,
                                                YUELU,
                                                EnumSet.of(Role.PRINCIPAL, Role.AGENCY_HEAD)))))
                .isEqualTo("made");
    }

    @Test
    void nobody_decides_on_himself_nor_on_people_of_another_office() {
        assertThat(word(recuse(situation(SOMEBODY, Role.AGENCY_HEAD, YUELU, Set.of(Role.OFFICER)))))
                .isEqualTo("OWN_RECUSAL{}");
        assertThat(word(recuse(situation(HEAD, Role.AGENCY_HEAD, YUHU, Set.of(Role.OFFICER)))))
                .isEqualTo("PERSON_NOT_OURS{}");
    }

    @Test
    void a_deputy_decides_nothing_about_him_for_whom_he_acts() {
        RecusalSituation own = situation(HEAD, Role.PRINCIPAL, YUELU, Set.of(Role.AGENCY_HEAD));
        Caller deputy =
                new Caller(
                        HEAD,
                        YUELU,
                        "代理人(演示)",
                        Set.of(Role.PRINCIPAL),
                        Map.of(Role.PRINCIPAL, SOMEBODY));
        RecusalSituation now =
                new RecusalSituation(MATTER, deputy, own.person(), Set.of(), List.of(), TODAY);

        assertThat(word(recuse(now))).isEqualTo("OWN_RECUSAL{}");
        assertThat(word(RecusalRules.readmit(((Made<Recusal>) recuse(own)).next(), "理由(演示)", now)))
                .isEqualTo("OWN_RECUSAL{}");
    }

    @Test
    void a_recusal_takes_sight_away_with_all_that_follows_and_is_told() {
        Made<Recusal> made =
                (Made<Recusal>)
                        recuse(situation(HEAD, Role.AGENCY_HEAD, YUELU, Set.of(Role.OFFICER)));

        assertThat(made.facts())
                .containsExactly(new PersonRecused(MATTER, YUELU, SOMEBODY, "FOUND"));
        assertThat(made.orders().getFirst()).isEqualTo(new ExcludePerson(MATTER, SOMEBODY));
        assertThat(made.next().decidedOn()).isEqualTo(TODAY);
        assertThat(made.next().isInForce()).isTrue();
    }

    @Test
    void whoever_is_recused_is_not_recused_again_until_he_is_readmitted() {
        RecusalSituation now = situation(HEAD, Role.AGENCY_HEAD, YUELU, Set.of(Role.OFFICER));
        RecusalSituation then =
                new RecusalSituation(
                        MATTER, now.caller(), now.person(), Set.of(SOMEBODY), List.of(), TODAY);
        Recusal recusal = ((Made<Recusal>) recuse(now)).next();
        assertThat(word(recuse(then))).isEqualTo("PERSON_RECUSED{}");

        Made<Recusal> readmitted =
                (Made<Recusal>) RecusalRules.readmit(recusal, "已核实无关系(演示)", then);

        assertThat(readmitted.facts())
                .containsExactly(new PersonReadmitted(MATTER, YUELU, SOMEBODY));
        assertThat(readmitted.orders()).containsExactly(new ReadmitPerson(MATTER, SOMEBODY));
        assertThat(readmitted.next().isInForce()).isFalse();
        assertThat(word(RecusalRules.readmit(readmitted.next(), "再次(演示)", now)))
                .isEqualTo("NOT_RECUSED{}");
    }

    @Test
    void readmitting_is_for_whoever_may_recuse() {
        Recusal recusal =
                ((Made<Recusal>)
                                recuse(
                                        situation(
                                                HEAD,
                                                Role.AGENCY_HEAD,
                                                YUELU,
                                                Set.of(Role.OFFICER))))
                        .next();
        List<Role> may =
                Arrays.stream(Role.values())
                        .filter(
                                role ->
                                        RecusalRules.closedToReadmission(
                                                        recusal,
                                                        situation(
                                                                HEAD,
                                                                role,
                                                                YUELU,
                                                                Set.of(Role.OFFICER)))
                                                .equals(Optional.empty()))
                        .toList();
        assertThat(may).containsExactly(Role.AGENCY_HEAD);
    }

    private static Ruling<Recusal> recuse(RecusalSituation situation) {
        return RecusalRules.recuse(FOUND, situation);
    }

    private static RecusalSituation situation(
            PersonId caller, Role role, OfficeId office, Set<Role> held) {
        return new RecusalSituation(
                MATTER,
                new Caller(caller, office, "负责人(演示)", Set.of(role)),
                new Person(SOMEBODY, YUELU, "somebody", "某人(演示)", null, held, List.of()),
                Set.of(),
                List.of(),
                TODAY);
    }

    private static String word(Ruling<Recusal> ruling) {
        return switch (ruling) {
            case Made<Recusal> _ -> "made";
            case Refused<Recusal>(var refusal, var particulars) -> refusal.name() + particulars;
        };
    }
}
