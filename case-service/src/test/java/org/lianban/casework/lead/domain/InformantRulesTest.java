package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.CHANGSHA;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.InformantTold;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

class InformantRulesTest {
    @Test
    void only_assigned_officers_may_see_the_informant() {
        assertThat(InformantRules.maySee(lead(verifying()), named(FIRST))).isTrue();
        assertThat(InformantRules.maySee(lead(new Registered()), named(FIRST))).isFalse();
        Lead left = LeadRules.leave(lead(verifying()));
        assertThat(InformantRules.maySee(left, named(FIRST))).isFalse();
    }

    @Test
    void who_looked_is_known_to_those_who_may_look_the_head_and_the_auditor() {
        for (Role role : Role.values()) {
            boolean may = role == Role.AGENCY_HEAD || role == Role.AUDIT_ADMINISTRATOR;
            assertThat(InformantRules.mayReadLooks(lead(verifying()), caller(role, YUELU)))
                    .as(role.name())
                    .isEqualTo(may);
            assertThat(InformantRules.mayReadLooks(lead(verifying()), caller(role, YUHU)))
                    .as(role + " of another office")
                    .isFalse();
        }
        assertThat(InformantRules.mayReadLooks(lead(verifying()), named(FIRST))).isTrue();
    }

    @Test
    void telling_is_recorded_with_its_day_and_told() {
        Lead untold = lead(new Registered());
        assertThat(InformantRules.due(untold).isUntoldOf(YUHU)).isTrue();
        Ruling.Made<Lead> told =
                made(
                        InformantRules.tell(
                                untold,
                                new TellInformant(TODAY, NoticeWay.PHONE, YUHU),
                                as(Role.OFFICER)));
        assertThat(told.facts()).containsExactly(new InformantTold(MATTER, HANDLING, YUELU, TODAY));
        assertThat(told.next().informantNotice())
                .isEqualTo(new InformantNotice(TODAY, NoticeWay.PHONE, YUHU));
        assertThat(InformantRules.due(told.next()).isUntoldOf(YUHU)).isFalse();
        assertThat(InformantRules.due(told.next().in(verifying())).isUntoldOf(YUHU)).isFalse();
        // He was told of one office: before the lead goes to another, he is told again.
        assertThat(InformantRules.due(told.next()).isUntoldOf(CHANGSHA)).isTrue();
    }

    @Test
    void nobody_is_told_before_the_report_or_after_today() {
        assertThat(tellingOn(FOUND.minusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(tellingOn(FOUND)).isEqualTo("made");
        assertThat(tellingOn(TODAY)).isEqualTo("made");
        assertThat(tellingOn(TODAY.plusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");
    }

    @Test
    void where_nobody_gave_his_name_nobody_waits() {
        Lead without = new Lead(MATTER, HANDLING, YUELU, content(), false, null, new Registered());
        assertThat(InformantRules.due(without)).isEqualTo(InformantDue.NOBODY);
        assertThat(
                        outcome(
                                InformantRules.tell(
                                        without,
                                        new TellInformant(TODAY, NoticeWay.PHONE, YUHU),
                                        as(Role.OFFICER))))
                .isEqualTo("NO_INFORMANT");
    }

    @Test
    void that_somebody_told_is_not_betrayed_by_what_could_be_done() {
        Lead lead = lead(verifying());
        assertThat(acts(lead, YUELU)).contains(LeadAct.TELL_INFORMANT);
        assertThat(acts(lead, YUHU)).doesNotContain(LeadAct.TELL_INFORMANT).isNotEmpty();
        Lead without = new Lead(MATTER, HANDLING, YUELU, content(), false, null, verifying());
        assertThat(acts(without, YUELU)).doesNotContain(LeadAct.TELL_INFORMANT).isNotEmpty();
    }

    @Test
    void who_is_no_officer_any_more_sees_nothing_though_he_is_named() {
        Caller appointed =
                new Caller(FIRST.id(), YUELU, "办案人员(演示)", Set.of(Role.AUDIT_ADMINISTRATOR));
        assertThat(InformantRules.maySee(lead(verifying()), appointed)).isFalse();
    }

    private static Caller named(Person officer) {
        return new Caller(officer.id(), YUELU, "办案人员(演示)", Set.of(Role.OFFICER));
    }

    private static List<LeadAct> acts(Lead lead, OfficeId office) {
        return LeadRules.actions(
                        lead,
                        situation(Role.OFFICER, office, Standing.OPEN, Because.REGISTERED, TODAY))
                .stream()
                .map(LeadAction::act)
                .toList();
    }

    private static String tellingOn(LocalDate day) {
        return outcome(
                InformantRules.tell(
                        lead(verifying()),
                        new TellInformant(day, NoticeWay.LETTER, YUHU),
                        as(Role.OFFICER)));
    }
}
