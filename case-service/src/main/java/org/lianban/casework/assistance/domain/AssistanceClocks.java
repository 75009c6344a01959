package org.lianban.casework.assistance.domain;

import java.util.List;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/** The limits of a request, and whose turn it is under them. */
final class AssistanceClocks {
    private AssistanceClocks() {}

    /** By the agreement the letter is signed for within two working days. */
    static StartClock untilReceipt(AssistanceTerms terms, ClockId clock, AssistanceSituation now) {
        return new StartClock(
                clock,
                terms.matter(),
                terms.to(),
                LimitIds.ASSISTANCE_RECEIPT,
                Subject.assistance(terms.id()),
                new Beginning.On(now.on()),
                new First(Role.LIAISON, AssistanceStep.RECEIVE_ASSISTANCE.word()));
    }

    static EndClock signedFor(AssistanceTerms terms) {
        return end(terms, LimitIds.ASSISTANCE_RECEIPT, Outcome.MET);
    }

    /** The fifteen working days (程序规定45). Whoever was named stays named for what is asked later. */
    static StartClock untilReply(Dossier dossier, ClockId clock, AssistanceSituation now) {
        AssistanceTerms terms = dossier.terms();
        return new StartClock(
                clock,
                terms.matter(),
                terms.to(),
                LimitIds.ASSISTANCE_REPLY,
                Subject.assistance(terms.id()),
                new Beginning.On(now.on()),
                new First(Role.UNIT_HEAD, AssistanceStep.ASSIGN_ASSISTANCE.word()));
    }

    static ExtendClock longer(AssistanceTerms terms, int workingDays) {
        return new ExtendClock(
                terms.matter(),
                terms.to(),
                LimitIds.ASSISTANCE_REPLY,
                Subject.assistance(terms.id()),
                LimitIds.ASSISTANCE_REPLY,
                workingDays);
    }

    /** The officers answer what is open; once all of it has an answer, the head replies. */
    static HandClock turn(Dossier dossier) {
        return dossier.isWhole()
                ? hand(dossier, Role.AGENCY_HEAD, AssistanceStep.REPLY_ASSISTANCE, List.of())
                : hand(dossier, Role.OFFICER, AssistanceStep.ANSWER_ASSISTANCE, dossier.officers());
    }

    private static HandClock hand(
            Dossier dossier, Role role, AssistanceStep step, List<PersonId> persons) {
        AssistanceTerms terms = dossier.terms();
        return new HandClock(
                terms.matter(),
                terms.to(),
                LimitIds.ASSISTANCE_REPLY,
                Subject.assistance(terms.id()),
                role,
                step.word(),
                persons);
    }

    /** A reply in part ends nothing: the officers go on. */
    static List<Order> replied(
            Dossier dossier, Reply reply, ClockId clock, AssistanceSituation now) {
        if (!reply.complete()) {
            return List.of(
                    hand(
                            dossier,
                            Role.OFFICER,
                            AssistanceStep.ANSWER_ASSISTANCE,
                            dossier.officers()));
        }
        AssistanceTerms terms = dossier.terms();
        return List.of(
                end(
                        terms,
                        LimitIds.ASSISTANCE_REPLY,
                        reply.late() ? Outcome.MET_LATE : Outcome.MET),
                new StartClock(
                        clock,
                        terms.matter(),
                        now.asking(),
                        LimitIds.ASSISTANCE_CLOSING,
                        Subject.assistanceReply(terms.id()),
                        new Beginning.On(now.on()),
                        new First(Role.OFFICER, AssistanceStep.CLOSE_ASSISTANCE.word())));
    }

    /** Of whoever writes the matter: the limit moved along with it. */
    static EndClock closing(AssistanceTerms terms, AssistanceSituation now, Outcome outcome) {
        return new EndClock(
                terms.matter(),
                now.asking(),
                LimitIds.ASSISTANCE_CLOSING,
                Subject.assistanceReply(terms.id()),
                outcome);
    }

    static List<Order> fallenAway(AssistanceTerms terms) {
        return List.of(
                end(terms, LimitIds.ASSISTANCE_RECEIPT, Outcome.FELL_AWAY),
                end(terms, LimitIds.ASSISTANCE_REPLY, Outcome.FELL_AWAY));
    }

    private static EndClock end(AssistanceTerms terms, String rule, Outcome outcome) {
        return new EndClock(
                terms.matter(), terms.to(), rule, Subject.assistance(terms.id()), outcome);
    }
}
