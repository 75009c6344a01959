package org.lianban.casework.leadnotification.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.leadnotification.domain.LeadNotification.Receipt;
import org.lianban.casework.leadnotification.domain.LeadNotification.Received;
import org.lianban.casework.leadnotification.domain.LeadNotification.Sent;
import org.lianban.casework.leadnotification.domain.NotificationAction.Closed;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfAnswering;
import org.lianban.casework.leadnotification.domain.NotificationSituation.Own;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LeadNotificationAnswered;
import org.lianban.kernel.contract.LeadNotificationReceived;
import org.lianban.kernel.counter.Ruling;

/** What the notified office does; the same answer closes a button and refuses a command. */
public final class NotificationRules {
    private static final String POINTER = "pointer";

    private NotificationRules() {}

    /** The caller's steps, the next one first. */
    public static List<NotificationAction> actions(
            LeadNotification notification, NotificationSituation now) {
        return Arrays.stream(NotificationStep.values())
                .map(
                        step -> {
                            Optional<Closed> closed = closed(step, notification, now);
                            return new NotificationAction(
                                    step,
                                    closed.isEmpty() ? Weight.NEXT : Weight.OTHER,
                                    closed.orElse(null));
                        })
                .toList();
    }

    public static Ruling<LeadNotification> decide(
            LeadNotification notification, NotificationCommand command, OfAnswering situation) {
        NotificationSituation now = situation.now();
        Optional<Closed> closed =
                closed(command.step(), notification, now).or(() -> unfit(command, situation.own()));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        return switch (notification) {
            case Sent sent -> decide(sent, command, now);
            case Received received -> decide(received, command, now);
            case LeadNotification.Answered _ -> throw openElsewhere();
        };
    }

    private static Ruling<LeadNotification> decide(
            Sent sent, NotificationCommand command, NotificationSituation now) {
        return switch (command) {
            case NotificationCommand.Receive receive -> receive(sent, receive, now);
            case NotificationCommand.Answer _ -> throw openElsewhere();
        };
    }

    private static Ruling<LeadNotification> decide(
            Received received, NotificationCommand command, NotificationSituation now) {
        return switch (command) {
            case NotificationCommand.Answer answer -> answer(received, answer, now);
            case NotificationCommand.Receive _ -> throw openElsewhere();
        };
    }

    private static Ruling<LeadNotification> receive(
            Sent sent, NotificationCommand.Receive command, NotificationSituation now) {
        NotificationTerms terms = sent.terms();
        return Ruling.made(
                sent.received(new Receipt(command.receipt(), now.on())),
                List.of(
                        new LeadNotificationReceived(
                                terms.matter(), terms.id(), terms.from(), terms.to(), now.on())),
                List.of(
                        NotificationLetters.receipt(terms, command.receipt(), now),
                        new GrantLetter(terms.matter(), terms.to(), command.receipt()),
                        new HandClock(
                                terms.matter(),
                                terms.to(),
                                LimitIds.NOTIFICATION_ANSWER,
                                Subject.leadNotification(terms.id()),
                                Role.LIAISON,
                                NotificationStep.ANSWER_NOTIFICATION.word(),
                                List.of())));
    }

    private static Ruling<LeadNotification> answer(
            Received received, NotificationCommand.Answer command, NotificationSituation now) {
        NotificationTerms terms = received.terms();
        return Ruling.made(
                received.answered(
                        new NotificationAnswer(
                                command.kind(),
                                command.matter(),
                                command.words(),
                                now.by().person(),
                                now.on())),
                List.of(
                        new LeadNotificationAnswered(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                command.kind().name(),
                                now.on())),
                List.of(
                        new EndClock(
                                terms.matter(),
                                terms.to(),
                                LimitIds.NOTIFICATION_ANSWER,
                                Subject.leadNotification(terms.id()),
                                Outcome.MET)));
    }

    // Whose step it is comes first, the role last: it is named where whoever has it could act now.
    private static Optional<Closed> closed(
            NotificationStep step, LeadNotification notification, NotificationSituation now) {
        NotificationTerms terms = notification.terms();
        if (!now.isBy(terms.to())) {
            return Optional.of(
                    Closed.because(
                            NotificationRefusal.NOT_NOTIFIED_OFFICE,
                            "office",
                            now.nameOf(terms.to())));
        }
        return notNow(step, notification).or(() -> NotifyingRules.roleMissing(step.roles(), now));
    }

    private static Optional<Closed> notNow(NotificationStep step, LeadNotification notification) {
        boolean isSent = notification instanceof Sent;
        return switch (notification) {
            case Sent _, Received _
                    when isSent == (step == NotificationStep.RECEIVE_NOTIFICATION) ->
                    Optional.empty();
            case Sent _ ->
                    Optional.of(Closed.because(NotificationRefusal.NOTIFICATION_NOT_RECEIVED));
            case Received _, LeadNotification.Answered _ ->
                    Optional.of(
                            Closed.because(
                                    NotificationRefusal.WRONG_STATE,
                                    "state",
                                    notification.state().name()));
        };
    }

    private static Optional<Closed> unfit(NotificationCommand command, Own own) {
        return switch (command) {
            case NotificationCommand.Receive _ -> Optional.empty();
            case NotificationCommand.Answer answer ->
                    unfitMatter(answer, own).or(() -> unfitWords(answer));
        };
    }

    private static Optional<Closed> unfitMatter(NotificationCommand.Answer answer, Own own) {
        boolean isNamed = answer.matter() != null;
        @Nullable NotificationRefusal refusal =
                switch (answer.kind()) {
                    case OURS -> isNamed ? unfit(own) : NotificationRefusal.ANSWER_WITHOUT_MATTER;
                    case KNOWN ->
                            isNamed && own == Own.NONE
                                    ? NotificationRefusal.ANSWER_MATTER_UNKNOWN
                                    : null;
                    case NOT_OURS -> isNamed ? NotificationRefusal.ANSWER_MATTER_NOT_ASKED : null;
                };
        return refusal == null
                ? Optional.empty()
                : Optional.of(Closed.because(refusal, POINTER, "/matterId"));
    }

    private static @Nullable NotificationRefusal unfit(Own own) {
        return switch (own) {
            case NONE -> NotificationRefusal.ANSWER_MATTER_UNKNOWN;
            case HANDLED -> NotificationRefusal.ANSWER_MATTER_LEFT;
            case WRITTEN -> null;
        };
    }

    private static Optional<Closed> unfitWords(NotificationCommand.Answer answer) {
        return answer.kind() == AnswerKind.NOT_OURS && answer.words() == null
                ? Optional.of(
                        Closed.because(
                                NotificationRefusal.ANSWER_WITHOUT_REASON, POINTER, "/words"))
                : Optional.empty();
    }

    private static IllegalStateException openElsewhere() {
        return new IllegalStateException("its step is closed in this state");
    }
}
