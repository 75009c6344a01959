package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.filing;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.on;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.counter.Ruling;

class FilingRulesTest {
    private static final LocalDate ACT_END = LocalDate.of(2024, 5, 10);

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
}
