package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH_IDS;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OFFICES;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.occasion;
import static org.lianban.casework.lead.domain.LeadFixtures.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.deadline.domain.ClockOrder.CourseOrder;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.lead.domain.LeadCommand.ImportMatter;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

class MatterImportRulesTest {
    private static final String OLD = "长岳市监线〔2026〕17号";
    private static final ClockId PENALTY = new ClockId(id(7));
    private static final LocalDate BEGUN = TODAY.minusDays(60);

    @Test
    void a_matter_that_nobody_verifies_yet_waits_for_the_unit_head_from_its_real_day() {
        Ruling.Made<Lead> made = made(entered(course(List.of(), null, List.of(), null)));

        assertThat(made.next().state()).isInstanceOf(Registered.class);
        assertThat(made.orders())
                .contains(
                        new StartClock(
                                new ClockId(id(5)),
                                MATTER,
                                YUELU,
                                "DL-01",
                                BEGUN,
                                Role.UNIT_HEAD,
                                "assign"))
                .noneMatch(StageHandling.class::isInstance);
        assertThat(made.facts())
                .containsExactly(
                        new MatterImported(
                                MATTER,
                                HANDLING,
                                YUELU,
                                content().title(),
                                "REPORT_NAMED",
                                "TM_INFRINGE_3",
                                "430104",
                                BEGUN,
                                OLD,
                                List.of(),
                                "REGISTERED",
                                false,
                                null));
    }

    @Test
    void what_happened_to_its_limit_is_told_to_the_clock_in_the_order_of_days() {
        Pause over = pause(BEGUN.plusDays(3), BEGUN.plusDays(20));
        Pause lasting = pause(BEGUN.plusDays(40), null);
        LocalDate granted = BEGUN.plusDays(25);

        Ruling.Made<Lead> made = made(entered(course(BOTH, granted, List.of(over, lasting), null)));

        assertThat(made.next().state())
                .isEqualTo(new Verifying(BOTH_IDS, true, List.of(over, lasting)));
        assertThat(made.orders().stream().filter(CourseOrder.class::isInstance).skip(1))
                .containsExactly(
                        new PauseClock(MATTER, YUELU, "DL-01", "TESTING", over.from()),
                        new ResumeClock(MATTER, YUELU, "DL-01", BEGUN.plusDays(20)),
                        new ExtendClock(
                                MATTER, YUELU, "DL-01", Subject.lead(MATTER), "DL-02", granted),
                        new PauseClock(MATTER, YUELU, "DL-01", "TESTING", lasting.from()));
        assertThat(made.orders())
                .contains(new StageHandling(MATTER, YUELU, Stage.VERIFYING))
                .contains(new HandClock(MATTER, YUELU, "DL-01", Role.OFFICER, "resume", BOTH_IDS));
    }

    @Test
    void of_a_filed_case_only_its_own_limit_runs_from_the_day_of_filing() {
        LocalDate filed = BEGUN.plusDays(20);
        Pause over = pause(BEGUN.plusDays(30), BEGUN.plusDays(34));

        Ruling.Made<Lead> made =
                made(entered(course(BOTH, BEGUN.plusDays(10), List.of(over), filed)));

        assertThat(made.next().state()).isEqualTo(new CaseFiled(BOTH_IDS, filed));
        assertThat(made.orders().stream().filter(CourseOrder.class::isInstance))
                .containsExactly(
                        new StartClock(
                                PENALTY,
                                MATTER,
                                YUELU,
                                "DL-06",
                                filed,
                                Role.OFFICER,
                                "investigate"),
                        new PauseClock(MATTER, YUELU, "DL-06", "TESTING", over.from()),
                        new ResumeClock(MATTER, YUELU, "DL-06", BEGUN.plusDays(34)));
        assertThat(made.orders())
                .contains(new OpenCase(MATTER, HANDLING, YUELU, BOTH_IDS, filed))
                .contains(new StageHandling(MATTER, YUELU, Stage.FILED));
    }

    @Test
    void days_that_contradict_each_other_are_refused_where_they_stand() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusing(course(BOTH, null, List.of(), BEGUN.minusDays(1))))
                .isEqualTo("DATE_IMPLAUSIBLE /filedOn");
        assertThat(refusing(course(BOTH, null, List.of(), tomorrow)))
                .isEqualTo("DATE_IMPLAUSIBLE /filedOn");
        assertThat(refusing(course(BOTH, BEGUN.plusDays(9), List.of(), BEGUN.plusDays(8))))
                .isEqualTo("DATE_IMPLAUSIBLE /extendedOn");
        assertThat(refusing(course(BOTH, null, List.of(pause(BEGUN.minusDays(1), null)), null)))
                .isEqualTo("DATE_IMPLAUSIBLE /pauses/0/from");
        assertThat(refusing(course(BOTH, null, List.of(pause(BEGUN, tomorrow)), null)))
                .isEqualTo("DATE_IMPLAUSIBLE /pauses/0/to");
        Pause first = pause(BEGUN, BEGUN.plusDays(5));
        assertThat(
                        refusing(
                                course(
                                        BOTH,
                                        null,
                                        List.of(first, pause(BEGUN.plusDays(4), null)),
                                        null)))
                .isEqualTo("DATE_IMPLAUSIBLE /pauses/1/from");
        assertThat(refusing(course(BOTH, null, List.of(pause(BEGUN, null), first), null)))
                .isEqualTo("PAUSE_STILL_OPEN /pauses/0/to");
        // Before a case was filed, time was not counted towards another limit.
        assertThat(refusing(course(BOTH, null, List.of(first), BEGUN.plusDays(8))))
                .isEqualTo("DATE_IMPLAUSIBLE /pauses/0/from");
        assertThat(refusing(course(BOTH, null, List.of(pause(TODAY, null)), BEGUN)))
                .isEqualTo("PAUSE_STILL_OPEN /pauses/0/to");
    }

    @Test
    void what_is_judged_between_the_parties_was_never_filed_as_a_case() {
        Ruling<Lead> ruling =
                MatterImportRules.enter(
                        command(
                                BreachType.PATENT_INFRINGE_DISPUTE,
                                course(BOTH, null, List.of(), BEGUN)),
                        caller(Role.AGENCY_HEAD, YUELU),
                        OFFICES,
                        occasion(TODAY));

        assertThat(outcome(ruling)).isEqualTo("WRONG_PROCEDURE");
    }

    @Test
    void nothing_happened_without_two_certified_officers() {
        assertThat(refusing(course(List.of(FIRST), null, List.of(), null)))
                .isEqualTo("OFFICER_MIN_TWO /officers");
        assertThat(refusing(course(List.of(FIRST, FIRST), null, List.of(), null)))
                .isEqualTo("OFFICER_MIN_TWO /officers");
        assertThat(refusing(course(List.of(), null, List.of(), BEGUN)))
                .isEqualTo("OFFICER_MIN_TWO /officers");
        assertThat(refusing(course(List.of(), BEGUN, List.of(), null)))
                .isEqualTo("OFFICER_MIN_TWO /officers");
        assertThat(refusing(course(List.of(), null, List.of(pause(BEGUN, null)), null)))
                .isEqualTo("OFFICER_MIN_TWO /officers");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_agency_head_states_what_heads_had_decided(Role role) {
        assertThat(
                        outcome(
                                MatterImportRules.enter(
                                        command(course(BOTH, null, List.of(), null)),
                                        caller(role, YUELU),
                                        OFFICES,
                                        occasion(TODAY))))
                .isEqualTo(role == Role.AGENCY_HEAD ? "made" : "ROLE_REQUIRED");
    }

    @Test
    void an_officer_in_charge_other_than_who_brought_it_finds_it_right_once() {
        Situation officer = as(Role.OFFICER);
        Lead lead =
                lead(
                        new Verifying(
                                List.of(officer.caller().person(), FIRST.id()), false, List.of()));
        ImportMark mark = mark(new PersonId(new UUID(9, 9)));

        Ruling.Made<Lead> made = made(MatterImportRules.verify(mark, lead, officer));

        assertThat(made.facts()).containsExactly(new ImportVerified(MATTER, HANDLING, YUELU));
        assertThat(made.next()).isEqualTo(lead);
        ImportMark verified = MatterImportRules.verified(mark, new VerifyImport("与案卷一致"), officer);
        assertThat(verified.isVerified()).isTrue();
        assertThat(outcome(MatterImportRules.verify(verified, lead, officer)))
                .isEqualTo("IMPORT_NOT_OPEN");
        assertThat(outcome(MatterImportRules.verify(null, lead, officer)))
                .isEqualTo("IMPORT_NOT_OPEN");
        assertThat(outcome(MatterImportRules.verify(mark, lead, as(Role.UNIT_HEAD))))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(outcome(MatterImportRules.verify(mark, lead(state("REGISTERED")), officer)))
                .isEqualTo("OFFICER_NOT_NAMED");
        assertThat(
                        outcome(
                                MatterImportRules.verify(
                                        mark(officer.caller().person()), lead, officer)))
                .isEqualTo("IMPORT_OWN");
        assertThat(outcome(MatterImportRules.verify(mark, lead(state("TRANSFERRED_OUT")), officer)))
                .isEqualTo("OFFICER_NOT_NAMED");
    }

    private static ImportMark mark(PersonId by) {
        return new ImportMark(MATTER, YUELU, OLD, by, TODAY, null, null, null);
    }

    private static ImportedCourse course(
            List<Person> officers,
            @Nullable LocalDate extendedOn,
            List<Pause> pauses,
            @Nullable LocalDate filedOn) {
        return new ImportedCourse(OLD, officers, extendedOn, pauses, filedOn);
    }

    private static Pause pause(LocalDate from, @Nullable LocalDate to) {
        Paper paper = new Paper("检测委托书", null, null);
        return new Pause(PauseGround.TESTING, paper, from, to == null ? null : paper, to);
    }

    private static Ruling<Lead> entered(ImportedCourse course) {
        return MatterImportRules.enter(
                command(course), caller(Role.AGENCY_HEAD, YUELU), OFFICES, occasion(TODAY));
    }

    private static ImportMatter command(ImportedCourse course) {
        return command(BreachType.TM_INFRINGE_3, course);
    }

    private static ImportMatter command(BreachType breach, ImportedCourse course) {
        LeadContent began =
                content(
                        breach,
                        "430104",
                        null,
                        new ActPeriod(BEGUN.minusDays(30), null, true),
                        BEGUN);
        return new ImportMatter(
                new Register(
                        MATTER,
                        HANDLING,
                        YUELU,
                        began,
                        List.of(),
                        new Teller(true, true, false, false),
                        new ClockId(id(5)),
                        new ClockId(id(6))),
                course,
                PENALTY);
    }

    private static Ruling.Made<Lead> made(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made;
            case Ruling.Refused<Lead> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static String outcome(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> _ -> "made";
            case Ruling.Refused<Lead> refused -> refused.refusal().name();
        };
    }

    private static String refusing(ImportedCourse course) {
        return switch (entered(course)) {
            case Ruling.Made<Lead> _ -> "made";
            case Ruling.Refused<Lead>(var refusal, var particulars) ->
                    refusal.name() + " " + particulars.get("pointer");
        };
    }
}
