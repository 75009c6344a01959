package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.BY_BOTH;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.FORM;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.OTHER;
import static org.lianban.casework.lead.domain.LeadFixtures.SECOND;
import static org.lianban.casework.lead.domain.LeadFixtures.THIRD;
import static org.lianban.casework.lead.domain.LeadFixtures.TODAY;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.YUHU;
import static org.lianban.casework.lead.domain.LeadFixtures.as;
import static org.lianban.casework.lead.domain.LeadFixtures.awaited;
import static org.lianban.casework.lead.domain.LeadFixtures.filing;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.other;
import static org.lianban.casework.lead.domain.LeadFixtures.paper;
import static org.lianban.casework.lead.domain.LeadFixtures.situation;
import static org.lianban.casework.lead.domain.LeadFixtures.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.LeadOrder.WithdrawOfficer;
import org.lianban.casework.lead.domain.MergeRules.Compared;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Every cell of the machine drawn in {@code package-info}. */
class LeadMatrixTest {
    // Where each command leads from each state; a dash is WRONG_STATE, OPEN is PAUSE_STILL_OPEN.
    private static final String MACHINE =
            """
            state           | ASSIGN    | EXTEND    | PAUSE  | RESUME    | FILE       | DECLINE   | TELL_INFORMANT | MERGE    | CLOSE_DUPLICATE  | UNMERGE
            REGISTERED      | VERIFYING | -         | -      | -         | -          | -         | REGISTERED | MERGED   | DUPLICATE_CLOSED | -
            VERIFYING       | VERIFYING | VERIFYING | PAUSED | -         | CASE_FILED | NOT_FILED | VERIFYING | MERGED   | DUPLICATE_CLOSED | -
            PAUSED          | PAUSED    | PAUSED    | -      | VERIFYING | OPEN       | OPEN      | PAUSED | MERGED   | DUPLICATE_CLOSED | -
            CASE_FILED      | -         | -         | -      | -         | -          | -         | CASE_FILED | -        | -                | -
            NOT_FILED       | -         | -         | -      | -         | -          | -         | - | -        | -                | -
            TRANSFERRED_OUT | -         | -         | -      | -         | -          | -         | - | -        | -                | -
            IMPORT_WITHDRAWN | -        | -         | -      | -         | -          | -         | -              | -        | -                | -
            MERGED          | -         | -         | -      | -         | -          | -         | -              | -        | -                | VERIFYING
            DUPLICATE_CLOSED | -        | -         | -      | -         | -          | -         | -              | -        | -                | VERIFYING
            """;

    // Who may: the one role; everybody else of the office is told which.
    private static final String ROLES =
            """
            ASSIGN UNIT_HEAD
            EXTEND AGENCY_HEAD
            PAUSE OFFICER
            RESUME OFFICER
            FILE AGENCY_HEAD
            DECLINE AGENCY_HEAD
            TELL_INFORMANT OFFICER
            MERGE UNIT_HEAD
            CLOSE_DUPLICATE UNIT_HEAD
            UNMERGE UNIT_HEAD
            """;

    // What a transfer under way or in dispute leaves open.
    private static final String STANDINGS =
            """
            standing    | ASSIGN      | EXTEND      | PAUSE       | RESUME      | FILE               | DECLINE            | TELL_INFORMANT              | MERGE              | CLOSE_DUPLICATE    | UNMERGE
            OPEN        | +           | +           | +           | +           | +                  | +                  | +                           | +                  | +                  | +
            IN_TRANSFER | +           | +           | +           | +           | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | +                           | TRANSFER_UNDER_WAY | TRANSFER_UNDER_WAY | +
            URGENT_ONLY | URGENT_ONLY | +           | URGENT_ONLY | +           | URGENT_ONLY        | URGENT_ONLY        | +                           | URGENT_ONLY        | URGENT_ONLY        | +
            ENDED       | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE        | WRONG_STATE        | WRONG_STATE                 | WRONG_STATE        | WRONG_STATE        | +
            """;

    // Whose turn it is once one of the two is recused, under each limit of the filing; a dash where
    // nobody handles the lead.
    private static final String RECUSED =
            """
            state           | one of two left            | two of three left
            REGISTERED      | -                          | -
            VERIFYING       | DL-01 UNIT_HEAD assign []  | DL-01 AGENCY_HEAD decide-filing [SECOND, THIRD]
            PAUSED          | DL-01 UNIT_HEAD assign []  | DL-01 OFFICER resume [SECOND, THIRD]
            CASE_FILED      |                            |
            NOT_FILED       | -                          | -
            TRANSFERRED_OUT | -                          | -
            IMPORT_WITHDRAWN | -                         | -
            """;

    @Test
    void each_command_leads_where_the_machine_says() {
        for (List<String> row : rows(MACHINE)) {
            for (LeadAct act : LeadAct.values()) {
                String cell = row.get(act.ordinal() + 1);
                Ruling<Lead> ruling = command(act, lead(state(row.getFirst())));
                assertThat(outcome(ruling))
                        .as(row.getFirst() + " " + act)
                        .isEqualTo(
                                switch (cell) {
                                    case "-" -> "WRONG_STATE{state=" + row.getFirst() + "}";
                                    case "OPEN" -> "PAUSE_STILL_OPEN{}";
                                    default -> cell;
                                });
            }
        }
    }

    @Test
    void what_another_office_owes_an_answer_about_does_not_end() {
        for (LeadAct act : LeadAct.values()) {
            Lead lead = lead(state(act == LeadAct.UNMERGE ? "MERGED" : "VERIFYING"));
            boolean isEnd =
                    act == LeadAct.DECLINE
                            || act == LeadAct.MERGE
                            || act == LeadAct.CLOSE_DUPLICATE;
            if (act != LeadAct.RESUME) {
                assertThat(
                                LeadRules.closed(act, lead, awaited(as(act.role())))
                                        .map(Refused::refusal))
                        .as(act.name())
                        .isEqualTo(
                                isEnd
                                        ? Optional.of(LeadRefusal.OPEN_DEPENDENCY)
                                        : Optional.empty());
            }
        }
    }

    @Test
    void a_recused_officer_goes_and_the_others_go_on_or_wait_for_the_unit_head() {
        for (List<String> row : rows(RECUSED)) {
            assertThat(parted(row.getFirst(), List.of(FIRST, SECOND)))
                    .as(row.getFirst() + " one left")
                    .isEqualTo(row.get(1));
            assertThat(parted(row.getFirst(), List.of(FIRST, SECOND, THIRD)))
                    .as(row.getFirst() + " two left")
                    .isEqualTo(row.get(2));
        }
    }

    @Test
    void whoever_does_not_handle_the_lead_leaves_it_as_it_is() {
        assertThat(VerificationRules.parting(lead(state("VERIFYING")), THIRD.id())).isEmpty();
    }

    @Test
    void a_recused_officer_is_not_named_with_whomever() {
        for (String state : List.of("REGISTERED", "VERIFYING", "PAUSED")) {
            assertThat(
                            outcome(
                                    VerificationRules.assign(
                                            lead(state(state)),
                                            new AssignOfficers(BOTH, 2, Set.of(SECOND.id())),
                                            as(Role.UNIT_HEAD))))
                    .startsWith("PERSON_RECUSED{")
                    .contains("who=");
        }
    }

    private static String parted(String state, List<Person> officers) {
        Lead lead = lead(handledBy(state(state), officers.stream().map(Person::id).toList()));
        List<Order> orders = VerificationRules.parting(lead, FIRST.id());
        if (orders.isEmpty()) {
            return "-";
        }
        WithdrawOfficer withdraw = (WithdrawOfficer) orders.getFirst();
        assertThat(LeadRules.withdrawOfficer(lead, withdraw).state().officers())
                .isEqualTo(officers.stream().skip(1).map(Person::id).toList());
        return orders.stream()
                .filter(HandClock.class::isInstance)
                .map(HandClock.class::cast)
                .filter(hand -> hand.rule().equals("DL-01"))
                .map(
                        hand ->
                                hand.rule()
                                        + " "
                                        + hand.role()
                                        + " "
                                        + hand.command()
                                        + " "
                                        + hand.persons().stream()
                                                .map(LeadMatrixTest::name)
                                                .toList())
                .findFirst()
                .orElse("");
    }

    private static String name(PersonId person) {
        return person.equals(SECOND.id()) ? "SECOND" : "THIRD";
    }

    private static LeadState handledBy(LeadState state, List<PersonId> officers) {
        return switch (state) {
            case LeadState.Verifying verifying ->
                    new LeadState.Verifying(officers, verifying.extended(), verifying.pauses());
            case LeadState.CaseFiled filed -> new LeadState.CaseFiled(officers, filed.filedOn());
            case LeadState.NotFiled not ->
                    new LeadState.NotFiled(officers, not.ground(), not.decidedOn());
            case LeadState.TransferredOut out ->
                    new LeadState.TransferredOut(officers, out.filedOn());
            case LeadState.Registered registered -> registered;
            case LeadState.ImportWithdrawn withdrawn ->
                    new LeadState.ImportWithdrawn(officers, withdrawn.filedOn());
            case LeadState.Merged merged -> merged;
        };
    }

    @Test
    void only_the_role_the_law_names_may() {
        for (String line : ROLES.lines().toList()) {
            List<String> row = List.of(line.split(" ", -1));
            LeadAct act = LeadAct.valueOf(row.getFirst());
            Role right = Role.valueOf(row.getLast());
            for (Role role : Role.values()) {
                Optional<Refused<Lead>> closed =
                        LeadRules.closed(act, lead(openState(act)), as(role));
                assertThat(closed.map(LeadMatrixTest::words).orElse("open"))
                        .as(act + " by " + role)
                        .isEqualTo(role == right ? "open" : "ROLE_REQUIRED{role=" + right + "}");
            }
        }
    }

    @Test
    void a_transfer_under_way_leaves_open_what_it_must() {
        for (List<String> row : rows(STANDINGS)) {
            Standing standing = Standing.valueOf(row.getFirst());
            for (LeadAct act : LeadAct.values()) {
                String cell = row.get(act.ordinal() + 1);
                Optional<Refused<Lead>> closed =
                        LeadRules.closed(
                                act,
                                lead(openState(act)),
                                situation(act.role(), YUELU, standing, Because.REGISTERED, TODAY));
                assertThat(closed.map(refused -> refused.refusal().name()).orElse("+"))
                        .as(standing + " " + act)
                        .isEqualTo(cell);
            }
        }
    }

    @Test
    void another_office_may_nothing_and_is_told_who_writes() {
        for (LeadAct act : LeadAct.values()) {
            Optional<Refused<Lead>> closed =
                    LeadRules.closed(
                            act,
                            lead(openState(act)),
                            situation(act.role(), YUHU, Standing.OPEN, Because.REGISTERED, TODAY));
            assertThat(words(closed.orElseThrow()))
                    .isEqualTo("NOT_WRITING_OFFICE{office=430104局(演示)}");
        }
    }

    private static Ruling<Lead> command(LeadAct act, Lead lead) {
        Situation situation = as(act.role());
        return switch (act) {
            case ASSIGN -> VerificationRules.assign(lead, new AssignOfficers(BOTH, 2), situation);
            case EXTEND ->
                    VerificationRules.extend(lead, new ExtendVerification("案情复杂"), situation);
            case PAUSE ->
                    VerificationRules.pause(
                            lead,
                            new PauseVerification(PauseGround.TESTING, paper("检测委托书"), FOUND),
                            situation);
            case RESUME ->
                    VerificationRules.resume(
                            lead, new ResumeVerification(paper("检测报告"), TODAY), situation);
            case TELL_INFORMANT ->
                    InformantRules.tell(
                            lead, new TellInformant(TODAY, NoticeWay.PHONE, YUHU), situation);
            case MERGE -> merging(lead, MergeKind.MERGED, situation);
            case CLOSE_DUPLICATE -> merging(lead, MergeKind.DUPLICATE, situation);
            case UNMERGE -> MergeRules.undo(lead, other(state("VERIFYING")), situation);
            case FILE -> FilingRules.file(lead, filing(), BY_BOTH, null, situation);
            case DECLINE ->
                    FilingRules.decline(
                            lead,
                            new DeclineFiling(NonFilingGround.NO_FAULT_PROVED, "有证据证明", FORM),
                            BY_BOTH,
                            situation);
        };
    }

    private static LeadState openState(LeadAct act) {
        return switch (act) {
            case RESUME -> state("PAUSED");
            case UNMERGE -> state("MERGED");
            case ASSIGN, EXTEND, PAUSE, FILE, DECLINE, TELL_INFORMANT, MERGE, CLOSE_DUPLICATE ->
                    state("VERIFYING");
        };
    }

    private static Ruling<Lead> merging(Lead lead, MergeKind kind, Situation situation) {
        return MergeRules.merge(
                lead,
                new MergeLead(OTHER, kind, null),
                other(state("VERIFYING")),
                new Compared(true, true, false, FOUND),
                situation);
    }

    private static String outcome(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made.next().state().word();
            case Refused<Lead> refused -> words(refused);
        };
    }

    private static String words(Refused<Lead> refused) {
        return refused.refusal().name() + refused.particulars();
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.lines().skip(1).toList()) {
            rows.add(List.of(line.strip().split("\\s*\\|\\s*", -1)));
        }
        return rows;
    }
}
