package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH_IDS;
import static org.lianban.casework.lead.domain.LeadFixtures.DUE;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.ITEM;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.SECOND;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.clock;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.officer;
import static org.lianban.casework.lead.domain.LeadFixtures.on;
import static org.lianban.casework.lead.domain.LeadFixtures.paper;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;
import static org.lianban.casework.lead.domain.LeadFixtures.withClock;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.VerificationExtended;
import org.lianban.kernel.contract.VerificationPaused;
import org.lianban.kernel.contract.VerificationResumed;
import org.lianban.kernel.counter.Ruling;

class VerificationRulesTest {
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

        assertThat(made.orders()).containsExactly(new ExtendClock(MATTER, YUELU, "DL-01", "DL-02"));
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
    void of_two_officers_one_left_begins_no_pause_and_may_still_end_one() {
        Verifying alone = new Verifying(List.of(new PersonId(id(21))), false, List.of());
        assertThat(pausing(lead(alone), FOUND, TODAY)).isEqualTo("OFFICER_MIN_TWO");
        Lead paused = lead(alone.pause(Pause.begun(PauseGround.TESTING, paper("委托书"), FOUND)));
        assertThat(resuming(paused, TODAY)).isEqualTo("made");
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

        Lead paused =
                lead(verifying().pause(Pause.begun(PauseGround.TESTING, paper("委托书"), FOUND)));
        assertThat(resuming(paused, FOUND.minusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(resuming(paused, FOUND)).isEqualTo("made");
        assertThat(resuming(paused, TODAY.plusDays(1))).isEqualTo("DATE_IMPLAUSIBLE");

        Lead resumed = lead(((Verifying) paused.state()).resume(paper("报告"), TODAY));
        assertThat(pausing(resumed, TODAY.minusDays(1), TODAY)).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(pausing(resumed, TODAY, TODAY)).isEqualTo("made");
    }

    @Test
    void a_pause_is_told_and_leaves_the_limit_to_the_officers_until_its_closing_paper() {
        Ruling.Made<Lead> paused =
                made(
                        VerificationRules.pause(
                                lead(verifying()),
                                new PauseVerification(
                                        PauseGround.TESTING, new Paper("委托书", FOUND, ITEM), TODAY),
                                as(Role.OFFICER)));
        assertThat(paused.facts())
                .containsExactly(new VerificationPaused(MATTER, HANDLING, YUELU, "TESTING", TODAY));
        assertThat(paused.orders())
                .containsExactly(
                        new PauseClock(MATTER, YUELU, "DL-01", "TESTING", TODAY),
                        new HandClock(MATTER, YUELU, "DL-01", Role.OFFICER, "resume", BOTH_IDS));

        Ruling.Made<Lead> resumed =
                made(
                        VerificationRules.resume(
                                paused.next(),
                                new ResumeVerification(new Paper("报告", TODAY, null), TODAY),
                                as(Role.OFFICER)));
        assertThat(resumed.facts())
                .containsExactly(new VerificationResumed(MATTER, HANDLING, YUELU, TODAY));
        assertThat(resumed.orders())
                .containsExactly(
                        new ResumeClock(MATTER, YUELU, "DL-01", TODAY),
                        new HandClock(
                                MATTER,
                                YUELU,
                                "DL-01",
                                Role.AGENCY_HEAD,
                                "decide-filing",
                                BOTH_IDS));
        assertThat(((Verifying) resumed.next().state()).pauses())
                .containsExactly(
                        new Pause(
                                PauseGround.TESTING,
                                new Paper("委托书", FOUND, ITEM),
                                TODAY,
                                new Paper("报告", TODAY, null),
                                TODAY));
    }

    @Test
    void officers_named_during_a_pause_wait_for_the_paper_too() {
        Lead paused =
                lead(verifying().pause(Pause.begun(PauseGround.TESTING, paper("委托书"), FOUND)));
        assertThat(
                        made(VerificationRules.assign(
                                        paused, new AssignOfficers(BOTH, 2), as(Role.UNIT_HEAD)))
                                .orders())
                .startsWith(new HandClock(MATTER, YUELU, "DL-01", Role.OFFICER, "resume", BOTH_IDS))
                .endsWith(new HandToOfficers(MATTER, YUELU, BOTH_IDS));
    }

    @Test
    void a_paper_is_dated_within_what_it_opens_or_closes_and_of_this_matter() {
        assertThat(opening(new Paper("委托书", FOUND, null))).isEqualTo("made");
        assertThat(opening(new Paper("委托书", FOUND.minusDays(1), null)))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(opening(new Paper("委托书", TODAY, null))).isEqualTo("made");
        assertThat(opening(new Paper("委托书", TODAY.plusDays(1), null)))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(opening(new Paper("委托书", null, new EvidenceId(id(31)))))
                .isEqualTo("EVIDENCE_UNKNOWN");
        assertThat(closing(new Paper("报告", FOUND.minusDays(1), null)))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(closing(new Paper("报告", FOUND, ITEM))).isEqualTo("made");
        assertThat(closing(new Paper("报告", TODAY.plusDays(1), null))).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(closing(new Paper("报告", null, new EvidenceId(id(31)))))
                .isEqualTo("EVIDENCE_UNKNOWN");
    }

    private static String opening(Paper paper) {
        return outcome(
                VerificationRules.pause(
                        lead(verifying()),
                        new PauseVerification(PauseGround.APPRAISAL, paper, TODAY),
                        as(Role.OFFICER)));
    }

    private static String closing(Paper paper) {
        Lead paused =
                lead(verifying().pause(Pause.begun(PauseGround.TESTING, paper("委托书"), FOUND)));
        return outcome(
                VerificationRules.resume(
                        paused, new ResumeVerification(paper, TODAY), as(Role.OFFICER)));
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
                        new PauseVerification(PauseGround.APPRAISAL, paper("委托书"), from),
                        on(Role.OFFICER, today)));
    }

    private static String resuming(Lead lead, LocalDate to) {
        return outcome(
                VerificationRules.resume(
                        lead, new ResumeVerification(paper("报告"), to), as(Role.OFFICER)));
    }
}
