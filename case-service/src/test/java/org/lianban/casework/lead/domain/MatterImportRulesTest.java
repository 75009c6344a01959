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
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.occasion;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.deadline.domain.ClockOrder.CourseOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.lead.domain.LeadCommand.ImportMatter;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.casework.lead.domain.LeadCommand.WithdrawImport;
import org.lianban.casework.lead.domain.LeadOrder.ReleaseTargets;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawCase;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.MatterImportWithdrawn;
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
        assertThat(verified.isOpen()).isFalse();
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

    // What the agency head may withdraw, by how far the matter had come and where it stands.
    @ParameterizedTest
    @CsvSource({
        "REGISTERED,       OPEN,        IMPORT_WITHDRAWN",
        "VERIFYING,        OPEN,        IMPORT_WITHDRAWN",
        "PAUSED,           OPEN,        IMPORT_WITHDRAWN",
        "CASE_FILED,       OPEN,        IMPORT_WITHDRAWN",
        "VERIFYING,        IN_TRANSFER, IMPORT_IN_USE",
        "VERIFYING,        URGENT_ONLY, IMPORT_IN_USE",
        "NOT_FILED,        ENDED,       IMPORT_IN_USE",
        "MERGED,           ENDED,       IMPORT_IN_USE",
        "DUPLICATE_CLOSED, ENDED,       IMPORT_IN_USE",
        "TRANSFERRED_OUT,  ENDED,       IMPORT_IN_USE",
    })
    void what_is_untouched_is_withdrawn(String state, Standing standing, String outcome) {
        Situation head = situation(Role.AGENCY_HEAD, YUELU, standing, Because.REGISTERED, TODAY);
        Ruling<Lead> ruling =
                MatterImportRules.withdraw(
                        mark(FIRST.id()),
                        lead(state(state)),
                        Set.of("ClockPassed", "ClockDueInAbsence"),
                        false,
                        head);

        assertThat(
                        switch (ruling) {
                            case Ruling.Made<Lead> made -> made.next().state().word();
                            case Ruling.Refused<Lead> refused -> refused.refusal().name();
                        })
                .isEqualTo(outcome);
    }

    @Test
    void a_withdrawn_import_loses_its_limits_its_targets_and_its_case() {
        Ruling.Made<Lead> made =
                made(
                        MatterImportRules.withdraw(
                                mark(FIRST.id()),
                                lead(state("CASE_FILED")),
                                Set.of(),
                                false,
                                as(Role.AGENCY_HEAD)));

        assertThat(made.facts())
                .containsExactly(new MatterImportWithdrawn(MATTER, HANDLING, YUELU, OLD));
        assertThat(made.orders())
                .containsExactly(
                        new EndClock(MATTER, YUELU, "DL-01", Outcome.FELL_AWAY),
                        new EndClock(MATTER, YUELU, "DL-22a", Outcome.FELL_AWAY),
                        new EndClock(MATTER, YUELU, "DL-22b", Outcome.FELL_AWAY),
                        new EndClock(MATTER, YUELU, "DL-06", Outcome.FELL_AWAY),
                        new ReleaseTargets(MATTER, YUELU),
                        new WithdrawCase(MATTER, YUELU),
                        new StageHandling(MATTER, YUELU, Stage.WITHDRAWN),
                        new SetStanding(MATTER, Standing.ENDED));
        assertThat(made.next().state()).isEqualTo(new ImportWithdrawn(BOTH_IDS, TODAY));
    }

    @Test
    void what_was_verified_withdrawn_touched_or_is_anothers_is_not_withdrawn() {
        Situation head = as(Role.AGENCY_HEAD);
        ImportMark open = mark(FIRST.id());
        ImportMark gone = MatterImportRules.withdrawn(open, new WithdrawImport("重复"), head);

        assertThat(gone.isOpen()).isFalse();
        assertThat(refusing(null, Set.of(), false, head)).isEqualTo("IMPORT_NOT_OPEN");
        assertThat(refusing(gone, Set.of(), false, head)).isEqualTo("IMPORT_NOT_OPEN");
        assertThat(
                        refusing(
                                MatterImportRules.verified(open, new VerifyImport(null), head),
                                Set.of(),
                                false,
                                head))
                .isEqualTo("IMPORT_NOT_OPEN");
        assertThat(refusing(open, Set.of("ClockNear", "PartyCorrected"), false, head))
                .isEqualTo("IMPORT_IN_USE");
        assertThat(refusing(open, Set.of(), true, head)).isEqualTo("IMPORT_IN_USE");
        assertThat(
                        refusing(
                                new ImportMark(
                                        MATTER,
                                        YUELU,
                                        OLD,
                                        FIRST.id(),
                                        TODAY,
                                        null,
                                        null,
                                        null,
                                        0,
                                        null),
                                Set.of(),
                                false,
                                head))
                .isEqualTo("IMPORT_IN_USE");
        assertThat(refusing(open, Set.of(), false, as(Role.UNIT_HEAD))).isEqualTo("ROLE_REQUIRED");
        assertThat(
                        refusing(
                                open,
                                Set.of(),
                                false,
                                situation(
                                        Role.AGENCY_HEAD,
                                        YUHU,
                                        Standing.OPEN,
                                        Because.REGISTERED,
                                        TODAY)))
                .isEqualTo("NOT_WRITING_OFFICE");
    }

    private static String refusing(
            @Nullable ImportMark mark, Set<String> since, boolean hasEvidence, Situation now) {
        return outcome(
                MatterImportRules.withdraw(
                        mark, lead(state("VERIFYING")), since, hasEvidence, now));
    }

    private static ImportMark mark(PersonId by) {
        return new ImportMark(MATTER, YUELU, OLD, by, TODAY, null, null, null, 9, null);
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
