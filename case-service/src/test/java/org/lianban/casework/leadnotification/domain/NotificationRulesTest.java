package org.lianban.casework.leadnotification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.leadnotification.domain.LeadNotification.Answered;
import org.lianban.casework.leadnotification.domain.LeadNotification.Receipt;
import org.lianban.casework.leadnotification.domain.LeadNotification.Received;
import org.lianban.casework.leadnotification.domain.LeadNotification.Sent;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfAnswering;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfNotifying;
import org.lianban.casework.leadnotification.domain.NotificationSituation.Own;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LeadNotificationAnswered;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LeadNotificationReceived;
import org.lianban.kernel.contract.LeadNotified;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Who tells another office of a lead, and how it answers: Yanling tells Yuhua. */
class NotificationRulesTest {
    private static final OfficeId YANLING = OfficeId.of("430225");
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 7);
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final MatterId THEIRS = new MatterId(new UUID(0, 2));
    private static final LetterId RECEIPT = new LetterId(new UUID(1, 2));
    private static final OfficeTree TREE = tree();
    private static final NotifyLead TOLD =
            new NotifyLead(
                    new LeadNotificationId(new UUID(0, 3)),
                    YUHUA,
                    "演示线索",
                    "市场内销售冒用证明商标的果品(演示)",
                    "销售行为发生在雨花区",
                    new LetterId(new UUID(1, 1)),
                    new ClockId(new UUID(0, 4)));

    @Test
    void a_head_tells_another_office_by_a_letter_that_alone_it_may_read() {
        Ruling.Made<LeadNotification> made =
                made(NotifyingRules.notify(TOLD, to(by(YANLING, Role.AGENCY_HEAD))));

        assertThat(made.next().state()).isEqualTo(NotificationState.SENT);
        assertThat(made.facts())
                .containsExactly(
                        new LeadNotified(MATTER, TOLD.id(), TOLD.letter(), YANLING, YUHUA, DAY));
        assertThat(made.orders())
                .hasSize(3)
                .contains(new GrantLetter(MATTER, YUHUA, TOLD.letter()))
                .anySatisfy(order -> assertThat(order).isInstanceOf(StartClock.class))
                .anySatisfy(
                        order ->
                                assertThat(order)
                                        .isInstanceOfSatisfying(
                                                IssueLetter.class,
                                                letter -> {
                                                    assertThat(letter.kind())
                                                            .isEqualTo(
                                                                    LetterKind.LEAD_NOTIFICATION);
                                                    assertThat(letter.isWhole()).isTrue();
                                                }));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_head_of_the_agency_tells(Role role) {
        assertThat(refusal(NotifyingRules.notify(TOLD, to(by(YANLING, role)))))
                .isEqualTo("ROLE_REQUIRED");
    }

    @Test
    void whoever_does_not_write_the_matter_tells_nobody_of_it() {
        assertThat(refusal(NotifyingRules.notify(TOLD, to(by(YUHU, Role.AGENCY_HEAD)))))
                .isEqualTo("NOT_WRITING_OFFICE");
    }

    @ParameterizedTest
    @CsvSource({
        "430225, false, false, NOTIFICATION_TO_SELF",
        "431000, false, false, OFFICE_UNKNOWN",
        "430111, true,  false, NOTIFICATION_NEEDLESS",
        "430111, false, true,  NOTIFICATION_OPEN"
    })
    void some_offices_are_not_told(String to, boolean sees, boolean waiting, String refusal) {
        NotifyLead told =
                new NotifyLead(
                        TOLD.id(),
                        OfficeId.of(to),
                        TOLD.title(),
                        TOLD.facts(),
                        TOLD.reason(),
                        TOLD.letter(),
                        TOLD.clock());
        NotificationSituation now = now(by(YANLING, Role.AGENCY_HEAD));

        assertThat(refusal(NotifyingRules.notify(told, new OfNotifying(now, sees, waiting))))
                .isEqualTo(refusal);
    }

    @Test
    void of_what_named_people_alone_see_and_of_what_has_ended_nobody_is_told() {
        Caller head = by(YANLING, Role.AGENCY_HEAD);

        assertThat(
                        refusal(
                                tell(
                                        new NotificationSituation(
                                                matter(Standing.OPEN), TREE, head, true, DAY))))
                .isEqualTo("NOTIFICATION_OF_RESTRICTED");
        assertThat(
                        refusal(
                                tell(
                                        new NotificationSituation(
                                                matter(Standing.ENDED), TREE, head, false, DAY))))
                .isEqualTo("WRONG_STATE");
    }

    /** The whole matrix: which step is open to whom in which state. */
    @ParameterizedTest
    @CsvSource({
        "SENT,     RECEIVE_NOTIFICATION, LIAISON,     430111, open",
        "SENT,     RECEIVE_NOTIFICATION, AGENCY_HEAD, 430111, ROLE_REQUIRED",
        "SENT,     RECEIVE_NOTIFICATION, LIAISON,     430225, NOT_NOTIFIED_OFFICE",
        "SENT,     ANSWER_NOTIFICATION,  LIAISON,     430111, NOTIFICATION_NOT_RECEIVED",
        "RECEIVED, RECEIVE_NOTIFICATION, LIAISON,     430111, WRONG_STATE",
        "RECEIVED, ANSWER_NOTIFICATION,  LIAISON,     430111, open",
        "RECEIVED, ANSWER_NOTIFICATION,  AGENCY_HEAD, 430111, open",
        "RECEIVED, ANSWER_NOTIFICATION,  OFFICER,     430111, ROLE_REQUIRED",
        "RECEIVED, ANSWER_NOTIFICATION,  LIAISON,     430302, NOT_NOTIFIED_OFFICE",
        "ANSWERED, RECEIVE_NOTIFICATION, LIAISON,     430111, WRONG_STATE",
        "ANSWERED, ANSWER_NOTIFICATION,  LIAISON,     430111, WRONG_STATE"
    })
    void the_notified_office_signs_and_then_answers_once(
            NotificationState state, NotificationStep step, Role role, String office, String said) {
        NotificationSituation now = now(by(OfficeId.of(office), role));
        String shown =
                NotificationRules.actions(in(state), now).stream()
                        .filter(action -> action.step() == step)
                        .map(
                                action ->
                                        action.closed() == null
                                                ? "open"
                                                : action.closed().because().name())
                        .findFirst()
                        .orElseThrow();
        Ruling<LeadNotification> ruling =
                NotificationRules.decide(
                        in(state),
                        switch (step) {
                            case RECEIVE_NOTIFICATION -> new NotificationCommand.Receive(RECEIPT);
                            case ANSWER_NOTIFICATION ->
                                    new NotificationCommand.Answer(AnswerKind.KNOWN, null, null);
                        },
                        new OfAnswering(now, Own.NONE));

        assertThat(shown).isEqualTo(said);
        assertThat(refusal(ruling)).isEqualTo(said.equals("open") ? "made" : said);
    }

    @Test
    void its_signature_is_a_letter_that_it_may_read_and_its_answer_ends_the_limit() {
        Ruling.Made<LeadNotification> received =
                made(
                        NotificationRules.decide(
                                in(NotificationState.SENT),
                                new NotificationCommand.Receive(RECEIPT),
                                new OfAnswering(now(by(YUHUA, Role.LIAISON)), Own.NONE)));
        assertThat(received.facts()).hasOnlyElementsOfType(LeadNotificationReceived.class);
        assertThat(received.orders())
                .contains(new GrantLetter(MATTER, YUHUA, RECEIPT))
                .anySatisfy(order -> assertThat(order).isInstanceOf(HandClock.class))
                .anySatisfy(
                        order ->
                                assertThat(order)
                                        .isInstanceOfSatisfying(
                                                IssueLetter.class,
                                                letter -> assertThat(letter.isWhole()).isTrue()));

        Ruling.Made<LeadNotification> answered =
                made(answer(AnswerKind.OURS, THEIRS, null, Own.WRITTEN));
        assertThat(answered.facts())
                .containsExactly(
                        new LeadNotificationAnswered(
                                MATTER, TOLD.id(), YANLING, YUHUA, "OURS", DAY));
        assertThat(answered.orders()).hasOnlyElementsOfType(EndClock.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OURS,     true,  WRITTEN, false, made",
        "OURS,     true,  HANDLED, false, ANSWER_MATTER_LEFT",
        "OURS,     false, NONE,    false, ANSWER_WITHOUT_MATTER",
        "OURS,     true,  NONE,    false, ANSWER_MATTER_UNKNOWN",
        "KNOWN,    false, NONE,    false, made",
        "KNOWN,    true,  HANDLED, true,  made",
        "KNOWN,    true,  WRITTEN, true,  made",
        "KNOWN,    true,  NONE,    false, ANSWER_MATTER_UNKNOWN",
        "NOT_OURS, false, NONE,    true,  made",
        "NOT_OURS, false, NONE,    false, ANSWER_WITHOUT_REASON",
        "NOT_OURS, true,  WRITTEN, true,  ANSWER_MATTER_NOT_ASKED"
    })
    void an_answer_names_its_own_matter_or_says_why_there_is_none(
            AnswerKind kind, boolean named, Own own, boolean said, String result) {
        assertThat(refusal(answer(kind, named ? THEIRS : null, said ? "演示理由" : null, own)))
                .isEqualTo(result);
    }

    private static Ruling<LeadNotification> answer(
            AnswerKind kind, @Nullable MatterId matter, @Nullable String words, Own own) {
        return NotificationRules.decide(
                in(NotificationState.RECEIVED),
                new NotificationCommand.Answer(kind, matter, words),
                new OfAnswering(now(by(YUHUA, Role.LIAISON)), own));
    }

    private static Ruling<LeadNotification> tell(NotificationSituation now) {
        return NotifyingRules.notify(TOLD, new OfNotifying(now, false, false));
    }

    private static OfNotifying to(Caller by) {
        return new OfNotifying(now(by), false, false);
    }

    private static LeadNotification in(NotificationState state) {
        Caller head = by(YANLING, Role.AGENCY_HEAD);
        Sent sent =
                new Sent(
                        new NotificationTerms(
                                TOLD.id(),
                                MATTER,
                                YANLING,
                                YUHUA,
                                TOLD.title(),
                                TOLD.facts(),
                                TOLD.reason(),
                                TOLD.letter(),
                                head.person(),
                                DAY));
        Received received = sent.received(new Receipt(RECEIPT, DAY));
        return switch (state) {
            case SENT -> sent;
            case RECEIVED -> received;
            case ANSWERED ->
                    new Answered(
                            sent.terms(),
                            received.receipt(),
                            new NotificationAnswer(
                                    AnswerKind.KNOWN, null, null, head.person(), DAY));
        };
    }

    private static NotificationSituation now(Caller by) {
        return new NotificationSituation(matter(Standing.OPEN), TREE, by, false, DAY);
    }

    private static MatterFile matter(Standing standing) {
        return new MatterFile(
                MATTER,
                "演示案件",
                YANLING,
                0,
                standing,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 5)),
                                YANLING,
                                "XS-株炎-2026-000118",
                                Stage.REGISTERED,
                                Because.REGISTERED,
                                0)));
    }

    private static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                new PersonId(
                        UUID.nameUUIDFromBytes(office.value().getBytes(StandardCharsets.UTF_8))),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)),
                Map.of());
    }

    private static Ruling.Made<LeadNotification> made(Ruling<LeadNotification> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Made.class);
        return (Ruling.Made<LeadNotification>) ruling;
    }

    private static String refusal(Ruling<?> ruling) {
        return ruling instanceof Ruling.Refused<?> refused ? refused.refusal().name() : "made";
    }

    private static OfficeTree tree() {
        return new OfficeTree(
                List.of(office(YANLING, "炎陵县局"), office(YUHUA, "雨花区局"), office(YUHU, "雨湖区局")));
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
