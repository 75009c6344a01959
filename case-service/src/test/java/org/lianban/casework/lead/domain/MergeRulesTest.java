package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH_IDS;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.GOING_ON;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OTHER;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.other;
import static org.lianban.casework.lead.domain.LeadFixtures.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ReviveClock;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadOrder.WithdrawOfficer;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.MergeRules.Compared;
import org.lianban.casework.lead.domain.MergeRules.Other;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.kernel.contract.LeadAbsorbed;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadSeparated;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

class MergeRulesTest {
    private static final Compared ALIKE = new Compared(true, true, false, FOUND);

    // Into a lead that stands there, in a matter of that standing.
    @ParameterizedTest
    @CsvSource({
        "REGISTERED,       OPEN,        REGISTERED, MERGED",
        "VERIFYING,        OPEN,        VERIFYING,  MERGED",
        "PAUSED,           OPEN,        VERIFYING,  MERGED",
        "CASE_FILED,       OPEN,        FILED,      MERGED",
        "VERIFYING,        IN_TRANSFER, VERIFYING,  LEAD_MERGE_UNFIT",
        "VERIFYING,        URGENT_ONLY, VERIFYING,  LEAD_MERGE_UNFIT",
        "CASE_FILED,       ENDED,       COMPLETED,  LEAD_MERGE_UNFIT",
        "NOT_FILED,        ENDED,       NOT_FILED,  LEAD_MERGE_UNFIT",
        "TRANSFERRED_OUT,  OPEN,        VERIFYING,  LEAD_MERGE_UNFIT",
        "MERGED,           ENDED,       MERGED,     LEAD_MERGE_UNFIT",
        "DUPLICATE_CLOSED, ENDED,       DUPLICATE,  LEAD_MERGE_UNFIT",
    })
    void it_goes_only_into_what_is_followed_up(
            String target, Standing standing, Stage stage, String outcome) {
        Other other = other(YUELU, content(), state(target), YUELU, standing, stage);

        assertThat(words(merge(MergeKind.MERGED, null, other, ALIKE))).isEqualTo(outcome);
    }

    @Test
    void another_office_s_lead_or_itself_or_none_takes_it_not_up() {
        Other theirs =
                other(YUHU, content(), state("VERIFYING"), YUHU, Standing.OPEN, Stage.VERIFYING);
        Other written =
                other(YUELU, content(), state("VERIFYING"), YUHU, Standing.OPEN, Stage.VERIFYING);
        Other itself = new Other(lead(state("VERIFYING")), as(Role.UNIT_HEAD).matter());

        assertThat(words(merge(MergeKind.MERGED, null, theirs, ALIKE)))
                .isEqualTo("LEAD_MERGE_UNFIT");
        assertThat(words(merge(MergeKind.MERGED, null, written, ALIKE)))
                .isEqualTo("LEAD_MERGE_UNFIT");
        assertThat(words(merge(MergeKind.MERGED, null, itself, ALIKE)))
                .isEqualTo("LEAD_MERGE_UNFIT");
        assertThat(words(merge(MergeKind.MERGED, null, null, ALIKE))).isEqualTo("LEAD_MERGE_UNFIT");
    }

    // A merge needs the same target or a reason; a duplicate all of it.
    @ParameterizedTest
    @CsvSource({
        "MERGED,    -,    true,  false, false, MERGED",
        "MERGED,    why,  false, false, false, MERGED",
        "MERGED,    -,    false, true,  false, SAME_TARGET_REQUIRED",
        "MERGED,    why,  true,  true,  true,  LEAD_HAS_ABSORBED",
        "DUPLICATE, why,  true,  true,  false, DUPLICATE_CLOSED",
        "DUPLICATE, why,  true,  false, false, NOT_SAME_INFORMANT",
        "DUPLICATE, why,  false, true,  false, SAME_TARGET_REQUIRED",
        "DUPLICATE, why,  false, false, false, SAME_TARGET_REQUIRED",
        "DUPLICATE, why,  true,  true,  true,  LEAD_HAS_ABSORBED",
    })
    void both_are_compared(
            MergeKind kind,
            String reason,
            boolean target,
            boolean informant,
            boolean absorbed,
            String outcome) {
        Ruling<Lead> ruling =
                merge(
                        kind,
                        reason.equals("-") ? null : reason,
                        other(state("VERIFYING")),
                        new Compared(target, informant, absorbed, FOUND));

        assertThat(words(ruling)).isEqualTo(outcome);
    }

    @Test
    void only_named_reports_are_duplicates() {
        Lead found =
                new Lead(
                        MATTER,
                        lead(state("VERIFYING")).handling(),
                        YUELU,
                        content(),
                        false,
                        null,
                        state("VERIFYING"));
        Lead theirs = other(state("VERIFYING")).lead();
        Other nobody =
                new Other(
                        new Lead(
                                OTHER,
                                theirs.handling(),
                                YUELU,
                                content(),
                                false,
                                null,
                                theirs.state()),
                        other(state("VERIFYING")).matter());

        assertThat(words(merge(found, MergeKind.DUPLICATE, "同一事实", other(state("VERIFYING")))))
                .isEqualTo("NOT_A_REPORT");
        assertThat(words(merge(MergeKind.DUPLICATE, "同一事实", nobody, ALIKE)))
                .isEqualTo("NOT_A_REPORT");
    }

    @Test
    void its_limits_fall_away_and_the_matter_ends() {
        Ruling.Made<Lead> made =
                made(merge(MergeKind.MERGED, null, other(state("VERIFYING")), ALIKE));

        assertThat(made.orders())
                .containsExactly(
                        new EndClock(MATTER, YUELU, "DL-01", Outcome.FELL_AWAY),
                        new EndClock(MATTER, YUELU, "DL-22a", Outcome.FELL_AWAY),
                        new EndClock(MATTER, YUELU, "DL-22b", Outcome.FELL_AWAY),
                        new StageHandling(MATTER, YUELU, Stage.MERGED),
                        new SetStanding(MATTER, Standing.ENDED));
        assertThat(made.facts())
                .containsExactly(
                        new LeadMerged(MATTER, made.next().handling(), YUELU, OTHER, "MERGED"));
        assertThat(made.next().state().officers()).isEqualTo(BOTH_IDS);
        Lead other = other(state("VERIFYING")).lead();
        assertThat(MergeRules.absorbed(other, MATTER).facts())
                .containsExactly(new LeadAbsorbed(OTHER, other.handling(), YUELU, MATTER));
    }

    @ParameterizedTest
    @CsvSource({"REGISTERED, REGISTERED", "VERIFYING, VERIFYING", "PAUSED, VERIFYING"})
    void what_is_undone_stands_as_before(String before, Stage stage) {
        Lead merged = lead(new Merged(OTHER, MergeKind.MERGED, state(before), false, FOUND));

        Ruling.Made<Lead> made =
                made(MergeRules.undo(merged, other(state("VERIFYING")), as(Role.UNIT_HEAD)));

        assertThat(made.next()).isEqualTo(lead(state(before)));
        assertThat(made.facts())
                .containsExactly(
                        new LeadMergeUndone(MATTER, merged.handling(), YUELU, OTHER, before));
        assertThat(made.orders())
                .startsWith(
                        new ReviveClock(MATTER, YUELU, "DL-01"),
                        new ReviveClock(MATTER, YUELU, "DL-22a"),
                        new ReviveClock(MATTER, YUELU, "DL-22b"))
                .endsWith(
                        new StageHandling(MATTER, YUELU, stage),
                        new SetStanding(MATTER, Standing.OPEN));
        assertThat(made.orders().contains(new PauseClock(MATTER, YUELU, "DL-01", "TESTING", FOUND)))
                .isEqualTo(before.equals("PAUSED"));
        Lead other = other(state("VERIFYING")).lead();
        assertThat(MergeRules.separated(other, MATTER).facts())
                .containsExactly(new LeadSeparated(OTHER, other.handling(), YUELU, MATTER));
    }

    @Test
    void whoever_was_recused_meanwhile_is_not_named_again() {
        Lead merged = lead(new Merged(OTHER, MergeKind.MERGED, state("VERIFYING"), false, FOUND));
        WithdrawOfficer order = new WithdrawOfficer(MATTER, YUELU, BOTH_IDS.getFirst());

        assertThat(VerificationRules.parting(merged, order.person())).containsExactly(order);
        Lead parted = LeadRules.withdrawOfficer(merged, order);
        Ruling.Made<Lead> made =
                made(MergeRules.undo(parted, other(state("VERIFYING")), as(Role.UNIT_HEAD)));

        assertThat(made.next().state().officers()).containsExactly(BOTH_IDS.getLast());
        assertThat(made.orders())
                .contains(
                        new HandClock(MATTER, YUELU, "DL-01", Role.UNIT_HEAD, "assign", List.of()));
    }

    @Test
    void nothing_is_undone_once_a_case_is_filed_of_the_other() {
        Lead merged = lead(state("MERGED"));
        Lead late = lead(new Merged(OTHER, MergeKind.MERGED, state("VERIFYING"), true, TODAY));
        Other filed =
                other(YUELU, content(), state("CASE_FILED"), YUELU, Standing.OPEN, Stage.FILED);
        Other elsewhere =
                other(
                        YUELU,
                        content(),
                        new TransferredOut(List.of(), null),
                        YUHU,
                        Standing.OPEN,
                        Stage.FILED);
        Other declined =
                other(YUELU, content(), state("NOT_FILED"), YUELU, Standing.ENDED, Stage.NOT_FILED);

        assertThat(words(MergeRules.undo(merged, filed, as(Role.UNIT_HEAD))))
                .isEqualTo("MERGED_INTO_FILED");
        assertThat(words(MergeRules.undo(merged, elsewhere, as(Role.UNIT_HEAD))))
                .isEqualTo("MERGED_INTO_FILED");
        assertThat(words(MergeRules.undo(late, filed, as(Role.UNIT_HEAD)))).isEqualTo("VERIFYING");
        assertThat(words(MergeRules.undo(merged, declined, as(Role.UNIT_HEAD))))
                .isEqualTo("VERIFYING");
    }

    @Test
    void the_same_target_is_seen_by_breach_time_and_suspect() {
        PartiesOfMatter known = suspects("甲公司", "91430104MAXX00090L");
        PartiesOfMatter renamed = suspects("甲(集团)公司", "91430104MAXX00090L");
        PartiesOfMatter namesake = suspects("甲公司", "91430121MAXX00146B");
        PartiesOfMatter byName = suspects("甲 公司", null);
        LeadContent early =
                at(BreachType.TM_INFRINGE_3, new ActPeriod(null, LocalDate.of(2026, 3, 1), false));
        LeadContent otherwise = at(BreachType.PATENT_PASSING_OFF, GOING_ON);

        assertThat(same(content(), known, content(), renamed)).isTrue();
        assertThat(same(content(), known, content(), byName)).isTrue();
        assertThat(same(content(), known, content(), namesake)).isFalse();
        assertThat(same(content(), known, early, known)).isFalse();
        assertThat(same(content(), known, otherwise, known)).isFalse();
        assertThat(
                        same(
                                content(),
                                new PartiesOfMatter(List.of(), List.of()),
                                content(),
                                new PartiesOfMatter(List.of(), List.of())))
                .isFalse();
    }

    private static boolean same(
            LeadContent one, PartiesOfMatter ofOne, LeadContent other, PartiesOfMatter ofOther) {
        return MergeRules.isSameTarget(one, ofOne, other, ofOther)
                && MergeRules.isSameTarget(other, ofOther, one, ofOne);
    }

    private static LeadContent at(BreachType breach, ActPeriod act) {
        return content(breach, "430104", null, act, FOUND);
    }

    private static PartiesOfMatter suspects(String name, @Nullable String key) {
        return new PartiesOfMatter(
                List.of(
                        new PartyEntry(
                                new PartyId(id(60)),
                                PartyRole.SUSPECT,
                                PartyKind.ENTERPRISE,
                                name,
                                null,
                                key)),
                List.of());
    }

    private static Ruling<Lead> merge(
            MergeKind kind, @Nullable String reason, @Nullable Other other, Compared compared) {
        return MergeRules.merge(
                lead(state("VERIFYING")),
                new MergeLead(OTHER, kind, reason),
                other,
                compared,
                as(Role.UNIT_HEAD));
    }

    private static Ruling<Lead> merge(Lead lead, MergeKind kind, String reason, Other other) {
        return MergeRules.merge(
                lead, new MergeLead(OTHER, kind, reason), other, ALIKE, as(Role.UNIT_HEAD));
    }

    private static Ruling.Made<Lead> made(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made;
            case Refused<Lead> refused -> throw new AssertionError(refused.refusal().name());
        };
    }

    private static String words(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made.next().state().word();
            case Refused<Lead> refused -> refused.refusal().name();
        };
    }
}
