package org.lianban.casework.leadnotification.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.leadnotification.domain.NotificationAction.Closed;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfNotifying;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LeadNotified;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Who tells another office of a lead. */
public final class NotifyingRules {
    public static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);

    private static final String POINTER = "pointer";
    private static final String TO = "/to";

    private NotifyingRules() {}

    /** Why the caller may tell nobody of the matter; empty if he may. */
    public static Optional<Closed> closed(NotificationSituation now) {
        if (!now.matter().isWrittenBy(now.by().office())) {
            return Optional.of(
                    Closed.because(
                            NotificationRefusal.NOT_WRITING_OFFICE,
                            "office",
                            now.nameOf(now.matter().writingOffice())));
        }
        if (now.matter().standing() == Standing.ENDED) {
            return Optional.of(
                    Closed.because(
                            NotificationRefusal.WRONG_STATE,
                            "state",
                            now.matter().standing().name()));
        }
        if (now.restricted()) {
            return Optional.of(Closed.because(NotificationRefusal.NOTIFICATION_OF_RESTRICTED));
        }
        return roleMissing(ROLES, now);
    }

    public static Ruling<LeadNotification> notify(NotifyLead command, OfNotifying situation) {
        NotificationSituation now = situation.now();
        Optional<Closed> closed = closed(now).or(() -> notThisOffice(command.to(), situation));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        NotificationTerms terms =
                new NotificationTerms(
                        command.id(),
                        now.matter().id(),
                        now.by().office(),
                        command.to(),
                        command.title(),
                        command.facts(),
                        command.reason(),
                        command.letter(),
                        now.by().person(),
                        now.on());
        return Ruling.made(
                new LeadNotification.Sent(terms),
                List.of(
                        new LeadNotified(
                                terms.matter(),
                                terms.id(),
                                terms.letter(),
                                terms.from(),
                                terms.to(),
                                terms.notifiedOn())),
                orders(terms, command, now));
    }

    private static List<Order> orders(
            NotificationTerms terms, NotifyLead command, NotificationSituation now) {
        return List.of(
                NotificationLetters.letter(terms, now),
                new GrantLetter(terms.matter(), terms.to(), terms.letter()),
                new StartClock(
                        command.clock(),
                        terms.matter(),
                        terms.to(),
                        LimitIds.NOTIFICATION_ANSWER,
                        Subject.leadNotification(terms.id()),
                        new Beginning.On(terms.notifiedOn()),
                        new First(Role.LIAISON, NotificationStep.RECEIVE_NOTIFICATION.word())));
    }

    private static Optional<Closed> notThisOffice(OfficeId to, OfNotifying situation) {
        NotificationSituation now = situation.now();
        if (now.offices().find(to).isEmpty()) {
            return Optional.of(Closed.because(NotificationRefusal.OFFICE_UNKNOWN, POINTER, TO));
        }
        if (now.isBy(to)) {
            return Optional.of(
                    Closed.because(NotificationRefusal.NOTIFICATION_TO_SELF, POINTER, TO));
        }
        if (situation.sees()) {
            return Optional.of(of(NotificationRefusal.NOTIFICATION_NEEDLESS, to, now));
        }
        return situation.waiting()
                ? Optional.of(of(NotificationRefusal.NOTIFICATION_OPEN, to, now))
                : Optional.empty();
    }

    private static Closed of(
            NotificationRefusal refusal, OfficeId office, NotificationSituation now) {
        return new Closed(refusal, Map.of("office", now.nameOf(office), POINTER, TO));
    }

    static Optional<Closed> roleMissing(List<Role> needed, NotificationSituation now) {
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(NotificationRefusal.ROLE_REQUIRED, Role.anyOf(needed)));
    }
}
