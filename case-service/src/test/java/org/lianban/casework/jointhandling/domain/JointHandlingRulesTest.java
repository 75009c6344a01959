package org.lianban.casework.jointhandling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.DAY;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.FIRST;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.MATTER;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.SECOND;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.SHIFENG;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.YUELU;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.YUHU;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.answer;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.assign;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.by;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.end;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.in;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.invitation;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.inviting;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.matter;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.now;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.receive;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.refusal;
import static org.lianban.casework.jointhandling.domain.JointHandlingFixtures.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.jointhandling.domain.JointHandlingSituation.OfInviting;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.JointHandlingInvited;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Who invites whom to handle a case jointly, and what becomes of it. */
class JointHandlingRulesTest {
    private static final Role[] ALL = Role.values();

    @Test
    void the_head_of_the_writing_office_invites_by_letter() {
        InviteOffice command = invitation(YUHU);
        Ruling.Made<JointHandling> made =
                made(InvitingRules.invite(command, inviting(SHIFENG, Role.AGENCY_HEAD)));

        assertThat(made.facts())
                .containsExactly(
                        new JointHandlingInvited(
                                MATTER, command.id(), command.letter(), SHIFENG, YUHU, DAY));
        assertThat(letter(made).kind()).isEqualTo(LetterKind.JOINT_INVITATION);
        assertThat(letter(made).fields()).containsEntry("matters", command.work());
        // Until it agrees it sees its letter and nothing else.
        assertThat(orders(made, GrantOffice.class)).isEmpty();
        assertThat(orders(made, StartClock.class))
                .singleElement()
                .satisfies(clock -> assertThat(clock.rule()).isEqualTo("DL-25h"));
    }

    @ParameterizedTest
    @CsvSource({
        "430204, AGENCY_HEAD, FILED,     OPEN,        430302, false, false, made",
        "430204, AGENCY_HEAD, DECIDED,   OPEN,        430302, false, false, made",
        "430204, UNIT_HEAD,   FILED,     OPEN,        430302, false, false, ROLE_REQUIRED",
        "430104, AGENCY_HEAD, FILED,     OPEN,        430302, false, false, NOT_WRITING_OFFICE",
        "430204, AGENCY_HEAD, VERIFYING, OPEN,        430302, false, false, JOINT_NEEDS_CASE",
        "430204, AGENCY_HEAD, COMPLETED, ENDED,       430302, false, false, JOINT_NEEDS_CASE",
        "430204, AGENCY_HEAD, FILED,     URGENT_ONLY, 430302, false, false, URGENT_ONLY",
        "430204, AGENCY_HEAD, FILED,     OPEN,        430302, true,  false, JOINT_OF_RESTRICTED",
        "430204, AGENCY_HEAD, FILED,     OPEN,        430302, false, true,  JOINT_OPEN",
        "430204, AGENCY_HEAD, FILED,     OPEN,        430204, false, false, JOINT_WITH_SELF",
        "430204, AGENCY_HEAD, FILED,     OPEN,        431000, false, false, OFFICE_UNKNOWN"
    })
    void a_filed_case_alone_and_no_office_twice(
            String office,
            Role role,
            Stage stage,
            Standing standing,
            String to,
            boolean restricted,
            boolean open,
            String said) {
        JointHandlingSituation plain =
                now(by(OfficeId.of(office), role), matter(stage, standing, SHIFENG));
        JointHandlingSituation now =
                new JointHandlingSituation(
                        plain.matter(), plain.offices(), plain.by(), restricted, DAY);

        assertThat(
                        refusal(
                                InvitingRules.invite(
                                        invitation(OfficeId.of(to)), new OfInviting(now, open))))
                .isEqualTo(said);
    }

    /** The whole matrix: which step is open to which office in which state, whatever its roles. */
    @ParameterizedTest
    @EnumSource(JointHandlingState.class)
    void each_step_in_each_state_by_each_office(JointHandlingState state) {
        for (JointHandlingStep step : JointHandlingStep.values()) {
            for (OfficeId office : List.of(SHIFENG, YUHU, YUELU)) {
                JointHandlingSituation now = now(by(office, ALL));
                String ruled = refusal(JointHandlingRules.decide(in(state), command(step), now));
                assertThat(shown(state, step, now)).isEqualTo(ruled);
                assertThat(ruled)
                        .as("%s %s %s", state, step, office)
                        .isEqualTo(expected(state, step, office));
            }
        }
    }

    private static String expected(
            JointHandlingState state, JointHandlingStep step, OfficeId office) {
        boolean isOpen =
                state == JointHandlingState.INVITED || state == JointHandlingState.RECEIVED;
        if (step == JointHandlingStep.END_JOINT_HANDLING) {
            if (office.equals(YUELU)) {
                return "JOINT_OF_OTHERS";
            }
            if (isOpen) {
                return office.equals(SHIFENG) ? "made" : "NOT_WRITING_OFFICE";
            }
            return state == JointHandlingState.RUNNING ? "made" : "WRONG_STATE";
        }
        if (!office.equals(YUHU)) {
            return "NOT_INVITED_OFFICE";
        }
        JointHandlingState admitted =
                switch (step) {
                    case RECEIVE_INVITATION -> JointHandlingState.INVITED;
                    case ANSWER_INVITATION -> JointHandlingState.RECEIVED;
                    case ASSIGN_JOINT_OFFICERS, REPORT_JOINT_WORK, END_JOINT_HANDLING ->
                            JointHandlingState.RUNNING;
                };
        if (state == admitted) {
            return "made";
        }
        return step == JointHandlingStep.ANSWER_INVITATION && state == JointHandlingState.INVITED
                ? "INVITATION_NOT_RECEIVED"
                : "WRONG_STATE";
    }

    @ParameterizedTest
    @EnumSource(JointHandlingStep.class)
    void each_step_belongs_to_its_roles(JointHandlingStep step) {
        JointHandlingState state =
                switch (step) {
                    case RECEIVE_INVITATION -> JointHandlingState.INVITED;
                    case ANSWER_INVITATION -> JointHandlingState.RECEIVED;
                    case ASSIGN_JOINT_OFFICERS, REPORT_JOINT_WORK, END_JOINT_HANDLING ->
                            JointHandlingState.RUNNING;
                };
        for (Role role : ALL) {
            assertThat(
                            refusal(
                                    JointHandlingRules.decide(
                                            in(state), command(step), now(by(YUHU, role)))))
                    .as("%s by %s", step, role)
                    .isEqualTo(step.roles().contains(role) ? "made" : "ROLE_REQUIRED");
        }
    }

    @Test
    void whoever_agrees_sees_the_case_from_then_on_until_one_of_the_two_ends_it() {
        Ruling.Made<JointHandling> agreed =
                made(
                        JointHandlingRules.decide(
                                in(JointHandlingState.RECEIVED),
                                answer(InvitationAnswer.AGREED, null),
                                now(by(YUHU, Role.AGENCY_HEAD))));
        assertThat(orders(agreed, GrantOffice.class))
                .containsExactly(new GrantOffice(MATTER, YUHU, Reason.JOINS));
        assertThat(letter(agreed).kind()).isEqualTo(LetterKind.JOINT_ANSWER);
        assertThat(orders(agreed, StartClock.class).getFirst().rule()).isEqualTo("DL-25i");

        for (OfficeId office : List.of(SHIFENG, YUHU)) {
            Ruling.Made<JointHandling> ended =
                    made(
                            JointHandlingRules.decide(
                                    in(JointHandlingState.RUNNING),
                                    end(),
                                    now(by(office, Role.AGENCY_HEAD))));
            assertThat(orders(ended, EndGrant.class))
                    .containsExactly(new EndGrant(MATTER, YUHU, Reason.JOINS));
            assertThat(letter(ended).kind()).isEqualTo(LetterKind.JOINT_ENDING);
            assertThat(letter(ended).issuer()).isEqualTo(office);
            assertThat(letter(ended).addressees())
                    .containsExactly(office.equals(YUHU) ? SHIFENG : YUHU);
            assertThat(orders(ended, EndClock.class).getFirst().rule()).isEqualTo("DL-25i");
        }
    }

    @Test
    void whoever_declines_says_why_and_sees_nothing() {
        JointHandling received = in(JointHandlingState.RECEIVED);
        JointHandlingSituation head = now(by(YUHU, Role.AGENCY_HEAD));

        assertThat(
                        refusal(
                                JointHandlingRules.decide(
                                        received, answer(InvitationAnswer.DECLINED, null), head)))
                .isEqualTo("DECLINED_WITHOUT_REASON");
        Ruling.Made<JointHandling> declined =
                made(
                        JointHandlingRules.decide(
                                received, answer(InvitationAnswer.DECLINED, "人手不足"), head));
        assertThat(orders(declined, GrantOffice.class)).isEmpty();
        assertThat(orders(declined, StartClock.class)).isEmpty();
    }

    @Test
    void two_certified_officers_of_the_office_handle_it_and_report_from_time_to_time() {
        JointHandling running = in(JointHandlingState.RUNNING);
        JointHandlingSituation unit = now(by(YUHU, Role.UNIT_HEAD));
        assertThat(refusal(JointHandlingRules.decide(running, assign(FIRST), unit)))
                .isEqualTo("OFFICER_MIN_TWO");
        assertThat(
                        refusal(
                                JointHandlingRules.decide(
                                        running,
                                        new JointHandlingCommand.Assign(
                                                List.of(FIRST, SECOND), 2, Set.of(SECOND.id())),
                                        unit)))
                .isEqualTo("PERSON_RECUSED");

        Ruling.Made<JointHandling> reported =
                made(JointHandlingRules.decide(running, report(), now(by(YUHU, Role.OFFICER))));
        assertThat(reported.next().reports()).hasSize(1);
        // One period ends, the next begins, and the same people have it.
        assertThat(orders(reported, EndClock.class)).hasSize(1);
        assertThat(orders(reported, StartClock.class)).hasSize(1);
        assertThat(orders(reported, HandClock.class).getFirst().persons())
                .containsExactly(FIRST.id(), SECOND.id());

        JointHandling others =
                JointHandlingFixtures.decided(
                        running,
                        assign(SECOND, JointHandlingFixtures.officer(3)),
                        now(by(YUHU, Role.UNIT_HEAD)));
        assertThat(
                        refusal(
                                JointHandlingRules.decide(
                                        others, report(), now(by(YUHU, Role.OFFICER)))))
                .isEqualTo("NOT_JOINT_OFFICER");
        JointHandling unmanned =
                JointHandlingFixtures.decided(
                        in(JointHandlingState.RECEIVED),
                        answer(InvitationAnswer.AGREED, null),
                        now(by(YUHU, Role.AGENCY_HEAD)));
        assertThat(
                        refusal(
                                JointHandlingRules.decide(
                                        unmanned, report(), now(by(YUHU, Role.OFFICER)))))
                .isEqualTo("JOINT_WITHOUT_OFFICERS");
    }

    @Test
    void whoever_writes_the_case_now_goes_on_with_it_and_nobody_with_himself() {
        Caller yuelu = by(YUELU, Role.AGENCY_HEAD);
        JointHandlingSituation moved = now(yuelu, matter(Stage.FILED, Standing.OPEN, YUELU));
        Ruling.Made<JointHandling> ended =
                made(JointHandlingRules.decide(in(JointHandlingState.RUNNING), end(), moved));
        assertThat(letter(ended).issuer()).isEqualTo(YUELU);
        assertThat(letter(ended).addressees()).containsExactly(YUHU);

        JointHandlingSituation come =
                now(by(YUHU, Role.AGENCY_HEAD), matter(Stage.FILED, Standing.OPEN, YUHU));
        assertThat(
                        refusal(
                                JointHandlingRules.decide(
                                        in(JointHandlingState.RECEIVED),
                                        answer(InvitationAnswer.AGREED, null),
                                        come)))
                .isEqualTo("JOINT_WITH_SELF");
        for (JointHandlingState state :
                List.of(JointHandlingState.RECEIVED, JointHandlingState.RUNNING)) {
            Ruling.Made<JointHandling> over =
                    made(JointHandlingRules.decide(in(state), end(), come));
            assertThat(letter(over).addressees()).containsExactly(SHIFENG);
        }
    }

    /** Whatever both offices try: the other office sees the case exactly while it is under way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20260316, 987654321})
    void in_random_histories_sight_and_limits_agree_with_the_state(long seed) {
        Random chance = new Random(seed);
        Map<JointHandlingState, Integer> ends = new HashMap<>();
        for (int life = 0; life < 2_000; life++) {
            ends.merge(live(chance), 1, Integer::sum);
        }
        // A walk that reaches nothing proves nothing.
        assertThat(ends.keySet()).containsExactlyInAnyOrder(JointHandlingState.values());
    }

    private static JointHandlingState live(Random chance) {
        JointHandling joint = in(JointHandlingState.INVITED);
        boolean isShown = false;
        List<String> running = new ArrayList<>(List.of("DL-25h"));
        for (int step = 0; step < 1 + chance.nextInt(14); step++) {
            JointHandlingCommand command = any(chance);
            OfficeId office = List.of(SHIFENG, YUHU, YUHU, YUELU).get(chance.nextInt(4));
            if (JointHandlingRules.decide(joint, command, now(by(office, ALL)))
                    instanceof Ruling.Made<JointHandling> made) {
                isShown =
                        (isShown || !orders(made, GrantOffice.class).isEmpty())
                                && orders(made, EndGrant.class).isEmpty();
                orders(made, EndClock.class)
                        .forEach(ended -> assertThat(running.remove(ended.rule())).isTrue());
                orders(made, StartClock.class).forEach(begun -> running.add(begun.rule()));
                assertThat(orders(made, HandClock.class))
                        .allSatisfy(hand -> assertThat(running).contains(hand.rule()));
                assertThat(made.next().reports().subList(0, joint.reports().size()))
                        .isEqualTo(joint.reports());
                joint = made.next();
            }
            assertThat(isShown).isEqualTo(joint.state() == JointHandlingState.RUNNING);
            assertThat(running).hasSize(joint.state().isOpen() ? 1 : 0);
        }
        return joint.state();
    }

    private static JointHandlingCommand any(Random chance) {
        return switch (chance.nextInt(7)) {
            case 0, 1 -> receive();
            case 2 -> answer(InvitationAnswer.AGREED, null);
            case 3 -> answer(InvitationAnswer.DECLINED, "人手不足");
            case 4 -> assign(FIRST, SECOND);
            case 5 -> report();
            default -> end();
        };
    }

    private static JointHandlingCommand command(JointHandlingStep step) {
        return switch (step) {
            case RECEIVE_INVITATION -> receive();
            case ANSWER_INVITATION -> answer(InvitationAnswer.AGREED, null);
            case ASSIGN_JOINT_OFFICERS -> assign(FIRST, SECOND);
            case REPORT_JOINT_WORK -> report();
            case END_JOINT_HANDLING -> end();
        };
    }

    private static String shown(
            JointHandlingState state, JointHandlingStep step, JointHandlingSituation now) {
        return JointHandlingRules.actions(in(state), now).stream()
                .filter(action -> action.step() == step)
                .map(action -> action.closed() == null ? "made" : action.closed().because().name())
                .findFirst()
                .orElseThrow();
    }

    private static Ruling.Made<JointHandling> made(Ruling<JointHandling> ruling) {
        assertThat(refusal(ruling)).isEqualTo("made");
        return (Ruling.Made<JointHandling>) ruling;
    }

    private static IssueLetter letter(Ruling.Made<JointHandling> made) {
        return orders(made, IssueLetter.class).getFirst();
    }

    private static <T extends Order> List<T> orders(
            Ruling.Made<JointHandling> made, Class<T> kind) {
        return made.orders().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
