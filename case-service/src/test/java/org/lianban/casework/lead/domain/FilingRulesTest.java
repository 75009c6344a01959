package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH_IDS;
import static org.lianban.casework.lead.domain.LeadFixtures.BY_BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.FORM;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.ITEM;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.filing;
import static org.lianban.casework.lead.domain.LeadFixtures.form;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.officer;
import static org.lianban.casework.lead.domain.LeadFixtures.on;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.lead.domain.LeadCommand.ChosenLaw;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.counter.Ruling;

class FilingRulesTest {
    private static final EvidenceId UNKNOWN_ITEM = new EvidenceId(id(31));
    private static final LocalDate ACT_END = LocalDate.of(2024, 5, 10);

    @Test
    void filing_ends_the_clocks_of_the_decision_and_starts_that_of_the_penalty() {
        Ruling.Made<Lead> made =
                made(
                        FilingRules.file(
                                lead(verifying()), filing(), BY_BOTH, null, as(Role.AGENCY_HEAD)));
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
                                Role.OFFICER,
                                "investigate"),
                        new HandClock(
                                MATTER, YUELU, "DL-06", Role.OFFICER, "investigate", BOTH_IDS),
                        new OpenCase(MATTER, HANDLING, YUELU, BOTH_IDS, TODAY),
                        new StageHandling(MATTER, YUELU, Stage.FILED),
                        made.orders().getLast());
        assertThat(made.facts())
                .containsExactly(new LeadFiled(MATTER, HANDLING, YUELU, TODAY, null));
    }

    @Test
    void each_condition_of_filing_needs_its_evidence() {
        for (FilingCondition condition : FilingCondition.values()) {
            Map<FilingCondition, Ground> grounds = new EnumMap<>(filing().grounds());
            grounds.remove(condition);
            Ruling<Lead> ruling =
                    FilingRules.file(
                            lead(verifying()),
                            new FileCase(grounds, null, null, null, new ClockId(id(4)), FORM),
                            BY_BOTH,
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
    void a_condition_rests_on_a_note_or_on_items_that_the_matter_has() {
        for (FilingCondition condition : FilingCondition.values()) {
            assertThat(outcome(resting(condition, new Ground(null, List.of(ITEM)))))
                    .isEqualTo("made");
            assertThat(resting(condition, new Ground("见笔录", List.of(ITEM, UNKNOWN_ITEM))))
                    .isEqualTo(
                            Ruling.refused(
                                    LeadRefusal.EVIDENCE_UNKNOWN,
                                    Map.of("pointer", "/grounds/" + condition + "/evidence/1")));
        }
    }

    private static Ruling<Lead> resting(FilingCondition condition, Ground ground) {
        Map<FilingCondition, Ground> grounds = new EnumMap<>(LeadFixtures.filing().grounds());
        grounds.put(condition, ground);
        return FilingRules.file(
                lead(verifying()),
                new FileCase(grounds, null, null, null, new ClockId(id(4)), FORM),
                BY_BOTH,
                null,
                as(Role.AGENCY_HEAD));
    }

    @Test
    void whoever_files_says_which_law_he_applies_where_the_law_changed_after_the_act() {
        LocalDate before = LocalDate.of(2026, 12, 31);
        LocalDate after = LocalDate.of(2027, 1, 1);
        ChosenLaw lighter = new ChosenLaw(LawChoice.LIGHTER, "新规定处罚较轻(演示)");
        assertThat(filingUnder(before, before, null)).isEqualTo("made");
        assertThat(filingUnder(before, before, lighter)).isEqualTo("LAW_CHOICE_NOT_OPEN");
        assertThat(filingUnder(before, after, null)).isEqualTo("LAW_CHOICE_MISSING");
        assertThat(filingUnder(before, after, lighter)).isEqualTo("made");
        assertThat(made(rulingUnder(before, after, lighter)).facts())
                .containsExactly(new LeadFiled(MATTER, HANDLING, YUELU, after, "LIGHTER"));
        assertThat(filingUnder(after, after, null)).isEqualTo("made");
        assertThat(filingUnder(after, after, lighter)).isEqualTo("LAW_CHOICE_NOT_OPEN");
    }

    private static String filingUnder(
            LocalDate actEnd, LocalDate today, LeadCommand.@Nullable ChosenLaw law) {
        return outcome(rulingUnder(actEnd, today, law));
    }

    private static Ruling<Lead> rulingUnder(
            LocalDate actEnd, LocalDate today, LeadCommand.@Nullable ChosenLaw law) {
        FileCase command = filing(new ActPeriod(null, actEnd, false), null);
        return FilingRules.file(
                lead(verifying()),
                new FileCase(
                        command.grounds(), command.act(), null, law, command.penaltyClock(), FORM),
                form(
                        List.of(
                                officer(11, YUELU, Role.OFFICER, today),
                                officer(12, YUELU, Role.OFFICER, today))),
                null,
                on(Role.AGENCY_HEAD, today));
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
    void what_is_another_departments_business_is_refused_for_that_and_not_for_its_place() {
        assertThat(
                        filingOf(
                                content(
                                        BreachType.NOT_OURS,
                                        "430104",
                                        null,
                                        LeadFixtures.GOING_ON,
                                        FOUND),
                                null,
                                as(Role.AGENCY_HEAD)))
                .isEqualTo("BREACH_NOT_OURS");
    }

    @Test
    void why_it_is_ours_is_said_as_the_law_has_it() {
        assertThat(jurisdictionAt("430104", "430302", Because.REGISTERED))
                .isEqualTo(Jurisdiction.PLACE_OF_ACT);
        assertThat(jurisdictionAt("430302", "430104", Because.REGISTERED))
                .isEqualTo(Jurisdiction.PLACE_OF_BUSINESS);
        assertThat(jurisdictionAt("430302", null, Because.REGISTERED))
                .isEqualTo(Jurisdiction.NOT_OURS);
        assertThat(jurisdictionAt("430104", null, Because.TRANSFER))
                .isEqualTo(Jurisdiction.RECEIVED);
        assertThat(jurisdictionAt("430302", null, Because.DESIGNATION))
                .isEqualTo(Jurisdiction.DESIGNATED);
        assertThat(
                        FilingRules.jurisdiction(
                                content(
                                        BreachType.NOT_OURS,
                                        "430104",
                                        null,
                                        LeadFixtures.GOING_ON,
                                        FOUND),
                                as(Role.AGENCY_HEAD)))
                .isEqualTo(Jurisdiction.OTHER_DEPARTMENT);
    }

    private static Jurisdiction jurisdictionAt(
            String place, @Nullable String business, Because because) {
        return FilingRules.jurisdiction(
                content(BreachType.TM_INFRINGE_3, place, business, LeadFixtures.GOING_ON, FOUND),
                situation(Role.AGENCY_HEAD, YUELU, Standing.OPEN, because, TODAY));
    }

    @Test
    void a_penalty_is_limited_to_two_years_from_the_end_of_the_act_to_its_finding() {
        assertThat(found(LocalDate.of(2026, 5, 9), null)).isEqualTo("made");
        // A Sunday, and the last day all the same.
        assertThat(found(LocalDate.of(2026, 5, 10), null)).isEqualTo("made");
        assertThat(found(LocalDate.of(2026, 5, 11), null)).isEqualTo("PENALTY_LIMITATION_EXPIRED");
        // G2: found on 1 June; with sales until 3 November 2025 there is time.
        assertThat(found(LocalDate.of(2026, 6, 1), null)).isEqualTo("PENALTY_LIMITATION_EXPIRED");
        ActPeriod longer = new ActPeriod(ACT_END, LocalDate.of(2025, 11, 3), false);
        assertThat(limitation(longer, LocalDate.of(2026, 6, 1), null))
                .isEqualTo(LimitationState.WITHIN);
        assertThat(found(LocalDate.of(2026, 6, 1), HarmKind.LIFE_AND_HEALTH)).isEqualTo("made");
    }

    @Test
    void whoever_files_says_when_the_act_ended_or_that_it_goes_on() {
        LeadContent silent =
                content(BreachType.TM_INFRINGE_3, "430104", null, ActPeriod.UNKNOWN, FOUND);
        Situation head = as(Role.AGENCY_HEAD);
        assertThat(filingOf(silent, null, head)).isEqualTo("ACT_END_UNKNOWN");
        assertThat(
                        outcome(
                                FilingRules.file(
                                        lead(silent, verifying()),
                                        filing(new ActPeriod(null, FOUND, false), null),
                                        BY_BOTH,
                                        null,
                                        head)))
                .isEqualTo("made");
        assertThat(
                        outcome(
                                FilingRules.file(
                                        lead(silent, verifying()),
                                        filing(new ActPeriod(null, null, true), null),
                                        BY_BOTH,
                                        null,
                                        head)))
                .isEqualTo("made");
        assertThat(
                        outcome(
                                FilingRules.file(
                                        lead(silent, verifying()),
                                        filing(new ActPeriod(null, FOUND, true), null),
                                        BY_BOTH,
                                        null,
                                        head)))
                .as("ended, and going on")
                .isEqualTo("ACT_ENDED_AND_CONTINUING");
    }

    @Test
    void what_was_harmed_is_established_with_the_filing_and_stays() {
        Lead filed =
                made(FilingRules.file(
                                lead(verifying()),
                                filing(null, HarmKind.FINANCIAL_SAFETY),
                                BY_BOTH,
                                null,
                                as(Role.AGENCY_HEAD)))
                        .next();
        assertThat(filed.content().harm()).isEqualTo(HarmKind.FINANCIAL_SAFETY);
        assertThat(filed.content().act()).isEqualTo(LeadFixtures.GOING_ON);
    }

    @Test
    void with_harm_it_is_five_years_and_a_continuing_act_never_lapses() {
        ActPeriod act = new ActPeriod(null, ACT_END, false);
        HarmKind harm = HarmKind.LIFE_AND_HEALTH;
        assertThat(limitation(act, LocalDate.of(2029, 5, 9), harm))
                .isEqualTo(LimitationState.WITHIN);
        assertThat(limitation(act, LocalDate.of(2029, 5, 10), harm))
                .isEqualTo(LimitationState.WITHIN);
        assertThat(limitation(act, LocalDate.of(2029, 5, 11), harm))
                .isEqualTo(LimitationState.EXPIRED);
        assertThat(limitation(act, LocalDate.of(2029, 5, 10), null))
                .isEqualTo(LimitationState.ONLY_WITH_HARM);
        assertThat(limitation(act, LocalDate.of(2029, 5, 11), null))
                .isEqualTo(LimitationState.EXPIRED);
        ActPeriod leapDay = new ActPeriod(null, LocalDate.of(2024, 2, 29), false);
        assertThat(limitation(leapDay, LocalDate.of(2026, 2, 28), null))
                .isEqualTo(LimitationState.WITHIN);
        assertThat(limitation(leapDay, LocalDate.of(2026, 3, 1), null))
                .isEqualTo(LimitationState.ONLY_WITH_HARM);
        ActPeriod continuing = new ActPeriod(LocalDate.of(2010, 1, 1), null, true);
        assertThat(limitation(continuing, TODAY, null)).isEqualTo(LimitationState.CONTINUING);
        assertThat(limitation(ActPeriod.UNKNOWN, TODAY, null))
                .isEqualTo(LimitationState.END_UNKNOWN);
    }

    @Test
    void the_end_of_the_limitation_is_an_anniversary() {
        Limitation without = new Limitation(new ActPeriod(null, ACT_END, false), TODAY, null);
        assertThat(without.lastDay()).isEqualTo("2026-05-10");
        assertThat(without.lastDayWithHarm()).isEqualTo("2029-05-10");
        Limitation with =
                new Limitation(
                        new ActPeriod(null, ACT_END, false), TODAY, HarmKind.LIFE_AND_HEALTH);
        assertThat(with.lastDay()).isEqualTo("2029-05-10");
        assertThat(new Limitation(LeadFixtures.GOING_ON, TODAY, null).lastDay()).isNull();
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
                FilingRules.file(lead(verifying()), filing(), BY_BOTH, YUHU, as(Role.AGENCY_HEAD));
        assertThat(ruling)
                .isEqualTo(
                        Ruling.refused(
                                LeadRefusal.FIRST_FILED_PREVAILS, Map.of("office", "430302局(演示)")));
    }

    private static String filingAt(String place, @Nullable String business, Because because) {
        return filingOf(
                content(BreachType.TM_INFRINGE_3, place, business, LeadFixtures.GOING_ON, FOUND),
                null,
                situation(Role.AGENCY_HEAD, YUELU, Standing.OPEN, because, TODAY));
    }

    private static LimitationState limitation(
            ActPeriod act, LocalDate foundOn, @Nullable HarmKind harm) {
        return new Limitation(act, foundOn, harm).state();
    }

    private static String found(LocalDate foundOn, @Nullable HarmKind harm) {
        LeadContent content =
                content(
                        BreachType.TM_INFRINGE_3,
                        "430104",
                        null,
                        new ActPeriod(null, ACT_END, false),
                        foundOn);
        return filingOf(content, harm, on(Role.AGENCY_HEAD, LocalDate.of(2026, 4, 1)));
    }

    private static String filingOf(
            LeadContent content, @Nullable HarmKind harm, Situation situation) {
        return outcome(
                FilingRules.file(
                        lead(content, verifying()),
                        LeadFixtures.filing(null, harm),
                        BY_BOTH,
                        null,
                        situation));
    }
}
