package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.DUE;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OFFICES;
import static org.lianban.casework.lead.domain.LeadFixtures.SECOND;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.clock;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.filing;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.occasion;
import static org.lianban.casework.lead.domain.LeadFixtures.officer;
import static org.lianban.casework.lead.domain.LeadFixtures.on;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.LeadFixtures.withClock;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.GrantOrder.GrantAgency;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.MatterOrder.OpenMatter;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.VerificationExtended;
import org.lianban.kernel.counter.Ruling;

class LeadRulesTest {
    private static final LocalDate ACT_END = LocalDate.of(2024, 5, 10);

    @Test
    void registering_opens_the_matter_and_starts_the_clock_on_the_day_of_finding() {
        Ruling.Made<Lead> made =
                made(
                        RegistrationRules.register(
                                register(content()),
                                caller(Role.OFFICER, YUELU),
                                OFFICES,
                                occasion(TODAY)));

        assertThat(made.orders())
                .containsExactly(
                        new OpenMatter(MATTER, HANDLING, YUELU, content().title()),
                        new GrantOffice(MATTER, YUELU, Reason.HANDLES),
                        new StartClock(
                                new ClockId(id(5)),
                                MATTER,
                                YUELU,
                                "DL-01",
                                FOUND,
                                Role.UNIT_HEAD,
                                "assign"));
        assertThat(made.facts())
                .containsExactly(
                        new LeadRegistered(
                                MATTER,
                                HANDLING,
                                YUELU,
                                content().title(),
                                "REPORT_NAMED",
                                "TM_INFRINGE_3",
                                "430104",
                                FOUND,
                                null));
    }

    @Test
    void patent_passing_off_also_starts_the_stricter_clock_as_a_warning() {
        LeadContent passingOff =
                content(BreachType.PATENT_PASSING_OFF, "430104", null, ActPeriod.UNKNOWN, FOUND);
        Ruling.Made<Lead> made =
                made(
                        RegistrationRules.register(
                                register(passingOff),
                                caller(Role.OFFICER, YUELU),
                                OFFICES,
                                occasion(TODAY)));
        assertThat(made.orders().getLast())
                .isEqualTo(
                        new StartClock(
                                new ClockId(id(6)),
                                MATTER,
                                YUELU,
                                "DL-22b",
                                FOUND,
                                Role.UNIT_HEAD,
                                "assign"));
    }

    @Test
    void an_agency_that_reports_is_granted_sight_and_named_in_the_fact() {
        AgencyId court = AgencyId.of("hunan-court");
        Ruling.Made<Lead> made =
                made(
                        RegistrationRules.report(
                                register(content()), court, OFFICES, occasion(TODAY)));
        assertThat(made.orders()).contains(new GrantAgency(MATTER, court));
        assertThat(((LeadRegistered) made.facts().getFirst()).reportedBy()).isEqualTo(court);
    }

    @Test
    void a_report_goes_to_the_lowest_office_of_the_place_or_a_wished_one_above_it() {
        assertThat(RegistrationRules.competent("430104", null, OFFICES)).contains(YUELU);
        assertThat(RegistrationRules.competent("430104", OfficeId.of("430100"), OFFICES))
                .contains(OfficeId.of("430100"));
        assertThat(RegistrationRules.competent("430104", YUHU, OFFICES)).isEmpty();
        assertThat(RegistrationRules.competent("999999", null, OFFICES)).isEmpty();
    }

    @Test
    void dates_of_a_registration_must_be_plausible() {
        assertThat(registering("430104", ActPeriod.UNKNOWN, TODAY)).isEqualTo("made");
        assertThat(registering("430104", ActPeriod.UNKNOWN, TODAY.plusDays(1)))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(registering("430104", new ActPeriod(FOUND, null), FOUND)).isEqualTo("made");
        assertThat(registering("430104", new ActPeriod(FOUND.plusDays(1), null), FOUND))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(registering("430104", new ActPeriod(FOUND, FOUND.minusDays(1)), FOUND))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(registering("430104", new ActPeriod(FOUND, TODAY.plusDays(1)), FOUND))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(registering("430199", ActPeriod.UNKNOWN, FOUND)).isEqualTo("DIVISION_UNKNOWN");
    }

    @Test
    void only_an_officer_registers() {
        for (Role role : Role.values()) {
            String outcome =
                    outcome(
                            RegistrationRules.register(
                                    register(content()),
                                    caller(role, YUELU),
                                    OFFICES,
                                    occasion(TODAY)));
            assertThat(outcome).isEqualTo(role == Role.OFFICER ? "made" : "ROLE_REQUIRED");
        }
    }

    @Test
    void two_different_officers_of_the_office_with_valid_certificates_are_needed() {
        LocalDate later = LocalDate.of(2028, 12, 31);
        Person stranger = officer(13, YUHU, Role.OFFICER, later);
        Person head = officer(14, YUELU, Role.UNIT_HEAD, later);
        Person lapsed = officer(15, YUELU, Role.OFFICER, TODAY.minusDays(1));

        // SECOND's certificate ends today: the last day counts.
        assertThat(assigning(List.of(FIRST, SECOND), TODAY)).isEqualTo("made");
        assertThat(assigning(List.of(FIRST, SECOND), TODAY.plusDays(1)))
                .isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(FIRST), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(FIRST, FIRST), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(FIRST, stranger), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(FIRST, head), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(assigning(List.of(FIRST, lapsed), TODAY)).isEqualTo("OFFICER_MIN_TWO");
        assertThat(
                        outcome(
                                VerificationRules.assign(
                                        lead(new Registered()),
                                        new AssignOfficers(BOTH, 3),
                                        as(Role.UNIT_HEAD))))
                .as("one of three is unknown")
                .isEqualTo("OFFICER_MIN_TWO");
    }

    @Test
    void verification_is_extended_once_and_not_after_its_last_day() {
        ExtendVerification command = new ExtendVerification("案情复杂");
        Situation lastDay = on(Role.AGENCY_HEAD, DUE);

        Ruling.Made<Lead> made =
                made(VerificationRules.extend(lead(verifying()), command, lastDay));

        assertThat(made.orders()).containsExactly(new ExtendClock(MATTER, YUELU, "DL-01", 15));
        assertThat(made.facts())
                .containsExactly(new VerificationExtended(MATTER, HANDLING, YUELU, "案情复杂"));
        assertThat(outcome(VerificationRules.extend(made.next(), command, lastDay)))
                .isEqualTo("VERIFY_EXTENSION_EXHAUSTED");
        Situation dayAfter = on(Role.AGENCY_HEAD, DUE.plusDays(1));
        assertThat(outcome(VerificationRules.extend(lead(verifying()), command, dayAfter)))
                .isEqualTo("EXTENSION_AFTER_EXPIRY");
        assertThat(
                        outcome(
                                VerificationRules.extend(
                                        lead(verifying()),
                                        command,
                                        withClock(dayAfter, clock(true)))))
                .as("a clock that stands still cannot have ended")
                .isEqualTo("made");
    }

    @Test
    void pauses_lie_within_the_limit_and_after_one_another() {
        assertThat(pausing(lead(verifying()), FOUND, TODAY)).isEqualTo("made");
        assertThat(pausing(lead(verifying()), FOUND.minusDays(1), TODAY))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(pausing(lead(verifying()), TODAY, TODAY)).isEqualTo("made");
        assertThat(pausing(lead(verifying()), TODAY.plusDays(1), TODAY))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(pausing(lead(verifying()), DUE, DUE.plusDays(3))).isEqualTo("made");
        assertThat(pausing(lead(verifying()), DUE.plusDays(1), DUE.plusDays(3)))
                .isEqualTo("PAUSE_AFTER_EXPIRY");

        Lead paused = lead(verifying().pause(Pause.begun(PauseGround.TESTING, "委托书", FOUND)));
        assertThat(resuming(paused, FOUND.minusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(resuming(paused, FOUND)).isEqualTo("made");
        assertThat(resuming(paused, TODAY.plusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");

        Lead resumed = lead(((Verifying) paused.state()).resume("报告", TODAY));
        assertThat(pausing(resumed, TODAY.minusDays(1), TODAY)).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(pausing(resumed, TODAY, TODAY)).isEqualTo("made");
    }

    @Test
    void filing_ends_the_clocks_of_the_decision_and_starts_that_of_the_penalty() {
        Ruling.Made<Lead> made =
                made(
                        FilingRules.file(
                                lead(verifying()), filing(), BOTH, null, as(Role.AGENCY_HEAD)));
        assertThat(made.orders())
                .containsExactly(
                        new EndClock(MATTER, YUELU, "DL-01", Outcome.MET),
                        new EndClock(MATTER, YUELU, "DL-22a", Outcome.MET),
                        new EndClock(MATTER, YUELU, "DL-22b", Outcome.MET),
                        new StartClock(
                                new ClockId(id(4)),
                                MATTER,
                                YUELU,
                                "DL-06",
                                TODAY,
                                Role.AGENCY_HEAD,
                                "decide-penalty"),
                        new StageHandling(MATTER, YUELU, Stage.FILED));
        assertThat(made.facts()).containsExactly(new LeadFiled(MATTER, HANDLING, YUELU, TODAY));
    }

    @Test
    void each_condition_of_filing_needs_its_evidence() {
        for (FilingCondition condition : FilingCondition.values()) {
            Map<FilingCondition, String> evidence = new EnumMap<>(filing().evidence());
            evidence.remove(condition);
            Ruling<Lead> ruling =
                    FilingRules.file(
                            lead(verifying()),
                            new FileCase(evidence, null, null, new ClockId(id(4))),
                            BOTH,
                            null,
                            as(Role.AGENCY_HEAD));
            assertThat(ruling)
                    .isEqualTo(
                            Ruling.refused(
                                    LeadRefusal.FILING_CONDITION_MISSING,
                                    Map.of("condition", condition.name())));
        }
    }

    @Test
    void only_the_place_of_the_act_or_of_business_or_an_order_makes_it_ours() {
        assertThat(filingAt("430104", null, Because.REGISTERED)).isEqualTo("made");
        assertThat(filingAt("430302", null, Because.REGISTERED)).isEqualTo("JURISDICTION_NOT_OURS");
        assertThat(filingAt("430302", "430104", Because.REGISTERED)).isEqualTo("made");
        assertThat(filingAt("430302", null, Because.TRANSFER)).isEqualTo("made");
        assertThat(filingAt("430302", null, Because.DESIGNATION)).isEqualTo("made");
    }

    @Test
    void a_penalty_is_limited_to_two_years_from_the_end_of_the_act_to_its_finding() {
        assertThat(found(LocalDate.of(2026, 5, 9), null)).isEqualTo("made");
        assertThat(found(LocalDate.of(2026, 5, 10), null)).isEqualTo("made");
        assertThat(found(LocalDate.of(2026, 5, 11), null)).isEqualTo("PENALTY_LIMITATION_EXPIRED");
        // G2: found on 1 June; with sales until 3 November 2025 there is time.
        assertThat(found(LocalDate.of(2026, 6, 1), null)).isEqualTo("PENALTY_LIMITATION_EXPIRED");
        ActPeriod longer = new ActPeriod(ACT_END, LocalDate.of(2025, 11, 3));
        assertThat(Limitation.isExpired(longer, LocalDate.of(2026, 6, 1), false)).isFalse();
        assertThat(found(LocalDate.of(2026, 6, 1), "危害健康")).isEqualTo("made");
    }

    @Test
    void with_harm_it_is_five_years_and_a_continuing_act_never_lapses() {
        ActPeriod act = new ActPeriod(null, ACT_END);
        assertThat(Limitation.isExpired(act, LocalDate.of(2029, 5, 10), true)).isFalse();
        assertThat(Limitation.isExpired(act, LocalDate.of(2029, 5, 11), true)).isTrue();
        ActPeriod leapDay = new ActPeriod(null, LocalDate.of(2024, 2, 29));
        assertThat(Limitation.isExpired(leapDay, LocalDate.of(2026, 2, 28), false)).isFalse();
        assertThat(Limitation.isExpired(leapDay, LocalDate.of(2026, 3, 1), false)).isTrue();
        ActPeriod continuing = new ActPeriod(LocalDate.of(2010, 1, 1), null);
        assertThat(Limitation.isExpired(continuing, TODAY, false)).isFalse();
    }

    @Test
    void patent_disputes_are_not_filed_as_penalty_cases() {
        LeadContent dispute =
                content(
                        BreachType.PATENT_INFRINGE_DISPUTE,
                        "430104",
                        null,
                        ActPeriod.UNKNOWN,
                        FOUND);
        assertThat(filingOf(dispute, null, as(Role.AGENCY_HEAD))).isEqualTo("WRONG_PROCEDURE");
    }

    @Test
    void whoever_filed_first_is_named_by_office_only() {
        Ruling<Lead> ruling =
                FilingRules.file(lead(verifying()), filing(), BOTH, YUHU, as(Role.AGENCY_HEAD));
        assertThat(ruling)
                .isEqualTo(
                        Ruling.refused(
                                LeadRefusal.FIRST_FILED_PREVAILS, Map.of("office", "430302局(演示)")));
    }

    @Test
    void only_assigned_officers_may_see_the_informant() {
        assertThat(LeadRules.maySeeInformant(lead(verifying()), FIRST.id())).isTrue();
        assertThat(LeadRules.maySeeInformant(lead(new Registered()), FIRST.id())).isFalse();
        Lead left = LeadRules.leave(lead(verifying()));
        assertThat(LeadRules.maySeeInformant(left, FIRST.id())).isFalse();
    }

    private static Register register(LeadContent content) {
        return new Register(
                MATTER,
                HANDLING,
                YUELU,
                content,
                List.of(),
                false,
                new ClockId(id(5)),
                new ClockId(id(6)));
    }

    private static String registering(String place, ActPeriod act, LocalDate foundOn) {
        LeadContent content = content(BreachType.TM_INFRINGE_3, place, null, act, foundOn);
        return outcome(
                RegistrationRules.register(
                        register(content), caller(Role.OFFICER, YUELU), OFFICES, occasion(TODAY)));
    }

    private static String assigning(List<Person> officers, LocalDate day) {
        return outcome(
                VerificationRules.assign(
                        lead(new Registered()),
                        new AssignOfficers(officers, officers.size()),
                        on(Role.UNIT_HEAD, day)));
    }

    private static String pausing(Lead lead, LocalDate from, LocalDate today) {
        return outcome(
                VerificationRules.pause(
                        lead,
                        new PauseVerification(PauseGround.APPRAISAL, "委托书", from),
                        on(Role.OFFICER, today)));
    }

    private static String resuming(Lead lead, LocalDate to) {
        return outcome(
                VerificationRules.resume(lead, new ResumeVerification("报告", to), as(Role.OFFICER)));
    }

    private static String filingAt(String place, @Nullable String business, Because because) {
        return filingOf(
                content(BreachType.TM_INFRINGE_3, place, business, ActPeriod.UNKNOWN, FOUND),
                null,
                situation(Role.AGENCY_HEAD, YUELU, Standing.OPEN, because, TODAY));
    }

    private static String found(LocalDate foundOn, @Nullable String harm) {
        LeadContent content =
                content(
                        BreachType.TM_INFRINGE_3,
                        "430104",
                        null,
                        new ActPeriod(null, ACT_END),
                        foundOn);
        return filingOf(content, harm, on(Role.AGENCY_HEAD, LocalDate.of(2026, 4, 1)));
    }

    private static String filingOf(
            LeadContent content, @Nullable String harm, Situation situation) {
        return outcome(
                FilingRules.file(
                        lead(content, verifying()),
                        LeadFixtures.filing(null, harm),
                        BOTH,
                        null,
                        situation));
    }

    private static String outcome(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> _ -> "made";
            case Ruling.Refused<Lead> refused -> refused.refusal().name();
        };
    }

    private static Ruling.Made<Lead> made(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made;
            case Ruling.Refused<Lead> refused -> throw new AssertionError(refused.toString());
        };
    }
}
