package org.lianban.casework.restriction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.restriction.domain.RestrictionCommand.Change;
import org.lianban.casework.restriction.domain.RestrictionCommand.Lift;
import org.lianban.casework.restriction.domain.RestrictionCommand.Restrict;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RestrictionChanged;
import org.lianban.kernel.contract.RestrictionLifted;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;
import org.lianban.kernel.counter.Ruling.Refused;

class RestrictionRulesTest {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId HEAD = new PersonId(new UUID(0, 2));
    private static final PersonId FIRST = new PersonId(new UUID(0, 3));
    private static final PersonId SECOND = new PersonId(new UUID(0, 4));
    private static final PersonId RECUSED = new PersonId(new UUID(0, 5));
    private static final PersonId STRANGER = new PersonId(new UUID(0, 6));
    private static final String SECRETS = "penalty-secrets";
    private static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    private static final OfficeTree TREE =
            new OfficeTree(List.of(office(YUELU, "岳麓区局"), office(YUHU, "雨湖区局")));

    private static final Restrict RESTRICT = restrict(SECRETS, FIRST);
    private static final Change CHANGE = new Change("案情变化", List.of(SECOND));
    private static final Lift LIFT = new Lift("原因消失");

    @Test
    void who_decides_what_in_which_state() {
        List<String> answers = new ArrayList<>();
        for (boolean restricted : List.of(false, true)) {
            for (OfficeId writing : List.of(YUELU, YUHU)) {
                for (RestrictionCommand command : List.of(RESTRICT, CHANGE, LIFT)) {
                    for (Role role : List.of(Role.AGENCY_HEAD, Role.PRINCIPAL, Role.UNIT_HEAD)) {
                        answers.add(
                                "%s %s %s %s: %s"
                                        .formatted(
                                                restricted ? "RESTRICTED" : "OPEN",
                                                writing.equals(YUELU) ? "WRITES" : "WROTE",
                                                command.getClass().getSimpleName(),
                                                role,
                                                word(
                                                        RestrictionRules.decide(
                                                                command,
                                                                now(
                                                                        writing,
                                                                        role,
                                                                        restricted
                                                                                ? restricted()
                                                                                : null)))));
                    }
                }
            }
        }

        assertThat(String.join("\n", answers))
                .isEqualTo(
                        """
                        OPEN WRITES Restrict AGENCY_HEAD: made
                        OPEN WRITES Restrict PRINCIPAL: made
                        OPEN WRITES Restrict UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        OPEN WRITES Change AGENCY_HEAD: NO_RESTRICTION{}
                        OPEN WRITES Change PRINCIPAL: NO_RESTRICTION{}
                        OPEN WRITES Change UNIT_HEAD: NO_RESTRICTION{}
                        OPEN WRITES Lift AGENCY_HEAD: NO_RESTRICTION{}
                        OPEN WRITES Lift PRINCIPAL: NO_RESTRICTION{}
                        OPEN WRITES Lift UNIT_HEAD: NO_RESTRICTION{}
                        OPEN WROTE Restrict AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Restrict PRINCIPAL: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Restrict UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Change AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Change PRINCIPAL: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Change UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift PRINCIPAL: NOT_WRITING_OFFICE{office=雨湖区局}
                        OPEN WROTE Lift UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        RESTRICTED WRITES Restrict AGENCY_HEAD: RESTRICTION_IN_FORCE{}
                        RESTRICTED WRITES Restrict PRINCIPAL: RESTRICTION_IN_FORCE{}
                        RESTRICTED WRITES Restrict UNIT_HEAD: RESTRICTION_IN_FORCE{}
                        RESTRICTED WRITES Change AGENCY_HEAD: made
                        RESTRICTED WRITES Change PRINCIPAL: made
                        RESTRICTED WRITES Change UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        RESTRICTED WRITES Lift AGENCY_HEAD: made
                        RESTRICTED WRITES Lift PRINCIPAL: made
                        RESTRICTED WRITES Lift UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        RESTRICTED WROTE Restrict AGENCY_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        RESTRICTED WROTE Restrict PRINCIPAL: NOT_WRITING_OFFICE{office=雨湖区局}
                        RESTRICTED WROTE Restrict UNIT_HEAD: NOT_WRITING_OFFICE{office=雨湖区局}
                        RESTRICTED WROTE Change AGENCY_HEAD: made
                        RESTRICTED WROTE Change PRINCIPAL: made
                        RESTRICTED WROTE Change UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}
                        RESTRICTED WROTE Lift AGENCY_HEAD: made
                        RESTRICTED WROTE Lift PRINCIPAL: made
                        RESTRICTED WROTE Lift UNIT_HEAD: ROLE_REQUIRED{role=AGENCY_HEAD / PRINCIPAL}""");
    }

    @Test
    void colleagues_alone_are_named_and_nobody_who_is_recused_on_an_article_that_there_is() {
        RestrictionSituation now = now(YUELU, Role.AGENCY_HEAD, null);
        assertThat(word(RestrictionRules.decide(restrict(SECRETS, STRANGER), now)))
                .isEqualTo("PERSON_NOT_OURS{}");
        assertThat(word(RestrictionRules.decide(restrict(SECRETS, FIRST, RECUSED), now)))
                .isEqualTo("PERSON_RECUSED{}");
        assertThat(word(RestrictionRules.decide(restrict("no-such-article", FIRST), now)))
                .isEqualTo("RESTRICTION_ARTICLE_UNKNOWN{pointer=/article}");
        assertThat(word(RestrictionRules.decide(restrict(SECRETS), now))).isEqualTo("made");
    }

    @Test
    void it_is_told_with_its_reason_and_so_is_each_step() {
        assertThat(made(RESTRICT, null).facts())
                .containsExactly(
                        new MatterRestricted(
                                MATTER, YUELU, SECRETS, "涉及商业秘密", List.of(FIRST), DAY));
        assertThat(made(CHANGE, restricted()).facts())
                .containsExactly(
                        new RestrictionChanged(
                                MATTER, YUELU, "案情变化", List.of(SECOND), List.of(FIRST), DAY));
        assertThat(made(LIFT, restricted()).facts())
                .containsExactly(new RestrictionLifted(MATTER, YUELU, "原因消失", DAY));
    }

    @Test
    void a_change_says_of_each_since_when_and_until_when_and_one_that_changes_nothing_is_none() {
        Restriction changed = made(CHANGE, restricted()).next();

        assertThat(changed.people()).containsExactly(SECOND);
        assertThat(changed.named().getFirst().removal())
                .isEqualTo(new Restriction.Ending(HEAD, DAY, "案情变化"));
        assertThat(
                        word(
                                RestrictionRules.decide(
                                        new Change("演示", List.of(FIRST, FIRST)),
                                        now(YUELU, Role.AGENCY_HEAD, restricted()))))
                .isEqualTo("RESTRICTION_UNCHANGED{}");
        Restriction again = made(new Change("演示", List.of(FIRST, SECOND)), changed).next();
        assertThat(again.people()).containsExactly(SECOND, FIRST);
        assertThat(again.named()).hasSize(3);
    }

    private static Restriction restricted() {
        return made(RESTRICT, null).next();
    }

    private static Made<Restriction> made(
            RestrictionCommand command, @Nullable Restriction before) {
        return (Made<Restriction>)
                RestrictionRules.decide(command, now(YUELU, Role.AGENCY_HEAD, before));
    }

    private static Restrict restrict(String article, PersonId... people) {
        return new Restrict(new UUID(0, 9), article, "涉及商业秘密", List.of(people));
    }

    private static RestrictionSituation now(
            OfficeId writing, Role role, @Nullable Restriction before) {
        return new RestrictionSituation(
                new MatterFile(
                        MATTER,
                        "演示案件",
                        writing,
                        0,
                        Standing.OPEN,
                        1,
                        List.of(
                                new Handling(
                                        new HandlingId(new UUID(0, 2)),
                                        writing,
                                        "XS-演示-2026-000001",
                                        Stage.FILED,
                                        Because.REGISTERED,
                                        0))),
                new Caller(HEAD, YUELU, "演示人员", Set.of(role)),
                before,
                Set.of(HEAD, FIRST, SECOND, RECUSED),
                Set.of(RECUSED),
                TREE,
                LAWS,
                DAY);
    }

    private static String word(Ruling<Restriction> ruling) {
        return switch (ruling) {
            case Made<Restriction> _ -> "made";
            case Refused<Restriction> refused -> refused.refusal().name() + refused.particulars();
        };
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
