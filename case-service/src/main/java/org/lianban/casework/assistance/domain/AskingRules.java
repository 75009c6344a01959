package org.lianban.casework.assistance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest.Cancelled;
import org.lianban.casework.assistance.domain.AssistanceRequest.Draft;
import org.lianban.casework.assistance.domain.AssistanceRequest.Issued;
import org.lianban.casework.assistance.domain.AssistanceRequest.Received;
import org.lianban.casework.assistance.domain.AssistanceRequest.Replied;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceClosed;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistanceReminded;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What the office does that writes the matter. */
final class AskingRules {
    private AskingRules() {}

    /** Why nothing is asked for in this matter now; empty if something may be (程序规定45). */
    static Optional<Closed> noCase(AssistanceSituation now) {
        boolean isCase =
                switch (now.matter().writing().stage()) {
                    case FILED, DECIDED -> now.matter().standing() != Standing.ENDED;
                    case REGISTERED,
                            VERIFYING,
                            NOT_FILED,
                            TRANSFERRED,
                            MERGED,
                            DUPLICATE,
                            WITHDRAWN,
                            COMPLETED ->
                            false;
                };
        if (!isCase) {
            return Optional.of(Closed.because(AssistanceRefusal.ASSIST_NEEDS_CASE));
        }
        return now.matter().standing() == Standing.URGENT_ONLY
                ? Optional.of(Closed.because(AssistanceRefusal.URGENT_ONLY))
                : Optional.empty();
    }

    static Ruling<AssistanceRequest> revise(
            Draft draft, AssistanceCommand.Revise command, AssistanceSituation now) {
        Optional<Closed> unfit = DraftingRules.unfit(command.content(), now);
        return unfit.isPresent()
                ? unfit.get().refused()
                : Ruling.made(
                        new Draft(DraftingRules.dossier(draft.terms(), command.content(), now)),
                        List.of(),
                        List.of());
    }

    // A draft may have waited until its day was over.
    static Ruling<AssistanceRequest> issue(
            Draft draft, AssistanceCommand.Issue command, AssistanceSituation now) {
        Round round = draft.dossier().round();
        Optional<Closed> unfit =
                DraftingRules.unfit(
                        round.wishedOn(),
                        draft.dossier().items().stream().map(AssistanceItem::asked).toList(),
                        now);
        return unfit.isPresent()
                ? unfit.get().refused()
                : sent(
                        draft.issue(new Round.Sent(command.letter(), now.on())),
                        command.letter(),
                        command.clock(),
                        now);
    }

    static Ruling<AssistanceRequest> supplement(
            Replied replied, AssistanceCommand.Supplement command, AssistanceSituation now) {
        Optional<Closed> unfit = DraftingRules.unfit(command.wishedOn(), command.items(), now);
        if (unfit.isPresent()) {
            return unfit.get().refused();
        }
        Round next =
                Round.drafted(
                                replied.dossier().round().number() + 1,
                                command.reason(),
                                command.wishedOn())
                        .sent(new Round.Sent(command.letter(), now.on()));
        Ruling.Made<AssistanceRequest> made =
                sent(
                        new Issued(replied.dossier().asking(next, command.items())),
                        command.letter(),
                        command.clock(),
                        now);
        List<Order> orders = new ArrayList<>(made.orders());
        orders.add(AssistanceClocks.closing(replied.terms(), now, Outcome.FELL_AWAY));
        return Ruling.made(made.next(), made.facts(), orders);
    }

    private static Ruling.Made<AssistanceRequest> sent(
            Issued issued, LetterId letter, ClockId clock, AssistanceSituation now) {
        AssistanceTerms terms = issued.terms();
        Round round = issued.dossier().round();
        return new Ruling.Made<>(
                issued,
                List.of(
                        new AssistanceIssued(
                                terms.matter(),
                                terms.id(),
                                letter,
                                now.asking(),
                                terms.to(),
                                round.number(),
                                issued.dossier().ofRound().size(),
                                now.on())),
                List.of(
                        AssistanceLetters.request(issued.dossier(), letter, now),
                        new GrantLetter(terms.matter(), terms.to(), letter),
                        AssistanceClocks.untilReceipt(terms, clock, now)));
    }

    static Ruling<AssistanceRequest> cancel(
            AssistanceRequest request, AssistanceCommand.Cancel command, AssistanceSituation now) {
        AssistanceTerms terms = request.terms();
        return Ruling.made(
                new Cancelled(request.dossier(), command.reason(), now.by().person(), now.on()),
                List.of(
                        new AssistanceCancelled(
                                terms.matter(),
                                terms.id(),
                                now.asking(),
                                terms.to(),
                                request.wasIssued(),
                                now.on())),
                request.wasIssued() ? AssistanceClocks.fallenAway(terms) : List.of());
    }

    static Optional<Closed> noReminder(AssistanceRequest request, AssistanceSituation now) {
        if (!now.isLate()) {
            return Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_NOT_LATE));
        }
        boolean today =
                request.dossier().reminders().stream()
                        .anyMatch(reminder -> reminder.on().equals(now.on()));
        return today
                ? Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_REMINDED_TODAY))
                : Optional.empty();
    }

    static Ruling<AssistanceRequest> remind(
            AssistanceRequest request, AssistanceCommand.Remind command, AssistanceSituation now) {
        AssistanceTerms terms = request.terms();
        Dossier reminded = request.dossier().reminded(new Reminder(command.letter(), now.on()));
        return Ruling.made(
                request instanceof Issued issued
                        ? issued.with(reminded)
                        : ((Received) request).with(reminded),
                List.of(
                        new AssistanceReminded(
                                terms.matter(),
                                terms.id(),
                                command.letter(),
                                now.asking(),
                                terms.to(),
                                now.on())),
                List.of(
                        AssistanceLetters.reminder(request, command.letter(), now),
                        new GrantLetter(terms.matter(), terms.to(), command.letter())));
    }

    static Ruling<AssistanceRequest> close(
            Replied replied, AssistanceCommand.Close command, AssistanceSituation now) {
        if (!Rating.isOnScale(command.timeliness())) {
            return Closed.at("/timeliness", AssistanceRefusal.ASSISTANCE_GRADE_UNFIT).refused();
        }
        if (!Rating.isOnScale(command.completeness())) {
            return Closed.at("/completeness", AssistanceRefusal.ASSISTANCE_GRADE_UNFIT).refused();
        }
        AssistanceTerms terms = replied.terms();
        return Ruling.made(
                replied.close(
                        new Rating(
                                command.timeliness(),
                                command.completeness(),
                                command.words(),
                                now.by().person(),
                                now.on())),
                List.of(
                        new AssistanceClosed(
                                terms.matter(),
                                terms.id(),
                                now.asking(),
                                terms.to(),
                                command.timeliness(),
                                command.completeness(),
                                now.on())),
                List.of(AssistanceClocks.closing(terms, now, Outcome.MET)));
    }
}
