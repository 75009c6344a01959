package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.OFFICES;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.caller;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.id;
import static org.lianban.casework.lead.domain.LeadFixtures.occasion;
import static org.lianban.casework.lead.domain.Rulings.made;
import static org.lianban.casework.lead.domain.Rulings.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.access.domain.GrantOrder.GrantAgency;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.matter.domain.MatterOrder.OpenMatter;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;

class RegistrationRulesTest {
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
        assertThat(registering("430104", new ActPeriod(FOUND, null, false), FOUND))
                .isEqualTo("made");
        assertThat(registering("430104", new ActPeriod(FOUND.plusDays(1), null, false), FOUND))
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(registering("430104", new ActPeriod(FOUND, FOUND.minusDays(1), false), FOUND))
                .isEqualTo("ACT_REVERSED");
        assertThat(registering("430104", new ActPeriod(FOUND, TODAY.plusDays(1), false), FOUND))
                .isEqualTo("ACT_DAY_FUTURE");
        assertThat(registering("430104", new ActPeriod(TODAY.plusDays(1), null, false), TODAY))
                .isEqualTo("ACT_DAY_FUTURE");
        assertThat(registering("430104", new ActPeriod(FOUND, FOUND, true), FOUND))
                .isEqualTo("ACT_ENDED_AND_CONTINUING");
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
    void a_right_stands_once_in_a_matter() {
        assertThat(naming(right(1, "11111111", 9), right(2, "11111111", 10))).isEqualTo("made");
        assertThat(naming(right(1, "11111111", 9), right(2, "第11111111号", 9)))
                .isEqualTo("RIGHT_NAMED_TWICE");
    }

    private static String naming(PartyOrder... rights) {
        return outcome(
                RegistrationRules.register(
                        register(content(), List.of(rights)),
                        caller(Role.OFFICER, YUELU),
                        OFFICES,
                        occasion(TODAY)));
    }

    private static PartyOrder right(int id, String number, int trademarkClass) {
        return new PartyOrder.NameRight(
                new PartyId(id(id)),
                MATTER,
                RightType.TRADEMARK_GOODS,
                number,
                "某商标(演示)",
                trademarkClass);
    }

    private static Register register(LeadContent content) {
        return register(content, List.of());
    }

    private static Register register(LeadContent content, List<PartyOrder> parties) {
        return new Register(
                MATTER,
                HANDLING,
                YUELU,
                content,
                parties,
                new Teller(true, true, false, false),
                new ClockId(id(5)),
                new ClockId(id(6)));
    }

    private static String registering(String place, ActPeriod act, LocalDate foundOn) {
        LeadContent content = content(BreachType.TM_INFRINGE_3, place, null, act, foundOn);
        return outcome(
                RegistrationRules.register(
                        register(content), caller(Role.OFFICER, YUELU), OFFICES, occasion(TODAY)));
    }
}
