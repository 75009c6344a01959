package org.lianban.casework.jointhandling.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.jointhandling.domain.JointHandling.Ending;
import org.lianban.casework.jointhandling.domain.JointHandling.Invited;
import org.lianban.casework.jointhandling.domain.JointHandling.Open;
import org.lianban.casework.jointhandling.domain.JointHandling.Received;
import org.lianban.casework.jointhandling.domain.JointHandling.Running;
import org.lianban.casework.jointhandling.domain.JointHandlingAction.Closed;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.JointHandlingAnswered;
import org.lianban.kernel.contract.JointHandlingAssigned;
import org.lianban.kernel.contract.JointHandlingEnded;
import org.lianban.kernel.contract.JointHandlingReceived;
import org.lianban.kernel.contract.JointHandlingReported;
import org.lianban.kernel.contract.JointHandlingWithdrawn;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** What the two offices do; the same answer closes a button and refuses a command. */
public final class JointHandlingRules {
    private JointHandlingRules() {}

    /** The caller's steps, the usual next one first. */
    public static List<JointHandlingAction> actions(
            JointHandling joint, JointHandlingSituation now) {
        return Arrays.stream(JointHandlingStep.values())
                .map(step -> action(step, joint, now))
                .toList();
    }

    private static JointHandlingAction action(
            JointHandlingStep step, JointHandling joint, JointHandlingSituation now) {
        Optional<Closed> closed = closed(step, joint, now);
        boolean isNext =
                closed.isEmpty()
                        && step != JointHandlingStep.END_JOINT_HANDLING
                        && (step != JointHandlingStep.ASSIGN_JOINT_OFFICERS
                                || joint.officers().isEmpty());
        return new JointHandlingAction(
                step, isNext ? Weight.NEXT : Weight.OTHER, closed.orElse(null));
    }

    // The guard has admitted the step, and a step is admitted in its own states only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<JointHandling> decide(
            JointHandling joint, JointHandlingCommand command, JointHandlingSituation now) {
        Optional<Closed> closed =
                closed(command.step(), joint, now).or(() -> unfit(command, joint.terms(), now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        return switch (command) {
            case JointHandlingCommand.Receive receive -> receive((Invited) joint, receive, now);
            case JointHandlingCommand.Answer answer -> answer((Received) joint, answer, now);
            case JointHandlingCommand.Assign assign -> assign((Running) joint, assign, now);
            case JointHandlingCommand.Report report -> report((Running) joint, report, now);
            case JointHandlingCommand.End end ->
                    joint instanceof Open open
                            ? withdraw(open, end, now)
                            : end((Running) joint, end, now);
        };
    }

    private static Ruling<JointHandling> receive(
            Invited invited, JointHandlingCommand.Receive command, JointHandlingSituation now) {
        JointHandlingTerms terms = invited.terms();
        return Ruling.made(
                invited.receive(new JointHandling.Receipt(command.receipt(), now.on())),
                List.of(
                        new JointHandlingReceived(
                                terms.matter(), terms.id(), now.writer(), terms.to(), now.on())),
                List.of(
                        JointHandlingLetters.receipt(terms, command.receipt(), now),
                        new GrantLetter(terms.matter(), terms.to(), command.receipt()),
                        JointHandlingClocks.answering(terms)));
    }

    private static Ruling<JointHandling> answer(
            Received received, JointHandlingCommand.Answer command, JointHandlingSituation now) {
        JointHandlingTerms terms = received.terms();
        JointHandling.Answer answer =
                new JointHandling.Answer(
                        command.kind(),
                        command.letter(),
                        command.words(),
                        now.by().person(),
                        now.on());
        List<Order> orders =
                new ArrayList<>(
                        List.of(
                                JointHandlingLetters.answer(terms, command, now),
                                new GrantLetter(terms.matter(), terms.to(), command.letter()),
                                JointHandlingClocks.noLongerAsked(terms, Outcome.MET)));
        JointHandling next =
                switch (command.kind()) {
                    case AGREED -> {
                        orders.add(new GrantOffice(terms.matter(), terms.to(), Reason.JOINS));
                        orders.add(
                                JointHandlingClocks.untilFirstReport(terms, command.clock(), now));
                        yield received.agree(answer);
                    }
                    case DECLINED -> received.decline(answer);
                };
        return Ruling.made(
                next,
                List.of(
                        new JointHandlingAnswered(
                                terms.matter(),
                                terms.id(),
                                now.writer(),
                                terms.to(),
                                command.kind().name(),
                                now.on())),
                orders);
    }

    private static Ruling<JointHandling> withdraw(
            Open open, JointHandlingCommand.End command, JointHandlingSituation now) {
        JointHandlingTerms terms = open.terms();
        Ending how = ending(command.letter(), command.reason(), now);
        return Ruling.made(
                open.withdraw(how),
                List.of(
                        new JointHandlingWithdrawn(
                                terms.matter(), terms.id(), now.writer(), terms.to(), now.on())),
                List.of(
                        JointHandlingLetters.ending(terms, how, now),
                        new GrantLetter(terms.matter(), terms.to(), command.letter()),
                        JointHandlingClocks.noLongerAsked(terms, Outcome.FELL_AWAY)));
    }

    private static Ruling<JointHandling> assign(
            Running running, JointHandlingCommand.Assign command, JointHandlingSituation now) {
        JointHandlingTerms terms = running.terms();
        List<PersonId> officers = command.officers().stream().map(Person::id).toList();
        return Ruling.made(
                running.assign(officers),
                List.of(
                        new JointHandlingAssigned(
                                terms.matter(), terms.id(), now.writer(), terms.to(), officers)),
                List.of(JointHandlingClocks.reporting(terms, officers)));
    }

    private static Ruling<JointHandling> report(
            Running running, JointHandlingCommand.Report command, JointHandlingSituation now) {
        JointHandlingTerms terms = running.terms();
        Running next = running.report(command.words(), now.by().person(), now.on());
        return Ruling.made(
                next,
                List.of(
                        new JointHandlingReported(
                                terms.matter(),
                                terms.id(),
                                now.writer(),
                                terms.to(),
                                next.reports().size(),
                                now.on())),
                List.of(
                        JointHandlingClocks.noLongerReporting(terms, Outcome.MET),
                        JointHandlingClocks.untilNextReport(terms, command.clock(), now),
                        JointHandlingClocks.reporting(terms, next.officers())));
    }

    private static Ruling<JointHandling> end(
            Running running, JointHandlingCommand.End command, JointHandlingSituation now) {
        JointHandlingTerms terms = running.terms();
        Ending how = ending(command.letter(), command.reason(), now);
        return Ruling.made(
                running.end(how),
                List.of(
                        new JointHandlingEnded(
                                terms.matter(),
                                terms.id(),
                                now.writer(),
                                terms.to(),
                                how.office(),
                                running.officers(),
                                now.on())),
                List.of(
                        JointHandlingLetters.ending(terms, how, now),
                        new GrantLetter(terms.matter(), terms.to(), command.letter()),
                        JointHandlingClocks.noLongerReporting(terms, Outcome.FELL_AWAY),
                        new EndGrant(terms.matter(), terms.to(), Reason.JOINS)));
    }

    private static Ending ending(LetterId letter, String reason, JointHandlingSituation now) {
        return new Ending(letter, now.by().office(), reason, now.by().person(), now.on());
    }

    // Whose step it is comes first, the role last: it is named where whoever has it could act now.
    private static Optional<Closed> closed(
            JointHandlingStep step, JointHandling joint, JointHandlingSituation now) {
        return ofOther(step, joint.terms(), now)
                .or(() -> notNow(step, joint, now))
                .or(() -> InvitingRules.roleMissing(step.roles(), now))
                .or(() -> notNamed(step, joint, now));
    }

    private static Optional<Closed> ofOther(
            JointHandlingStep step, JointHandlingTerms terms, JointHandlingSituation now) {
        if (now.isBy(terms.to())) {
            return Optional.empty();
        }
        return switch (step.side()) {
            case INVITED ->
                    Optional.of(
                            Closed.because(
                                    JointHandlingRefusal.NOT_INVITED_OFFICE,
                                    "office",
                                    now.nameOf(terms.to())));
            case EITHER ->
                    now.isBy(now.writer())
                            ? Optional.empty()
                            : Optional.of(Closed.because(JointHandlingRefusal.JOINT_OF_OTHERS));
        };
    }

    private static Optional<Closed> notNow(
            JointHandlingStep step, JointHandling joint, JointHandlingSituation now) {
        return switch (step) {
            case RECEIVE_INVITATION -> onlyIf(joint instanceof Invited, joint);
            case ANSWER_INVITATION -> unanswerable(joint, now);
            case ASSIGN_JOINT_OFFICERS -> onlyIf(joint instanceof Running, joint);
            case REPORT_JOINT_WORK ->
                    joint instanceof Running && joint.officers().isEmpty()
                            ? Optional.of(
                                    Closed.because(JointHandlingRefusal.JOINT_WITHOUT_OFFICERS))
                            : onlyIf(joint instanceof Running, joint);
            case END_JOINT_HANDLING -> unendable(joint, now);
        };
    }

    private static Optional<Closed> unanswerable(JointHandling joint, JointHandlingSituation now) {
        if (joint instanceof Invited) {
            return Optional.of(Closed.because(JointHandlingRefusal.INVITATION_NOT_RECEIVED));
        }
        // The case may have come to the invited office meanwhile.
        return joint instanceof Received && now.isBy(now.writer())
                ? Optional.of(Closed.because(JointHandlingRefusal.JOINT_WITH_SELF))
                : onlyIf(joint instanceof Received, joint);
    }

    // What is not agreed is the writer's to take back; the invited office declines.
    private static Optional<Closed> unendable(JointHandling joint, JointHandlingSituation now) {
        return joint instanceof Open && !now.isBy(now.writer())
                ? Optional.of(
                        Closed.because(
                                JointHandlingRefusal.NOT_WRITING_OFFICE,
                                "office",
                                now.nameOf(now.writer())))
                : onlyIf(joint instanceof Open || joint instanceof Running, joint);
    }

    private static Optional<Closed> onlyIf(boolean admitted, JointHandling joint) {
        return admitted
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                JointHandlingRefusal.WRONG_STATE, "state", joint.state().name()));
    }

    private static Optional<Closed> notNamed(
            JointHandlingStep step, JointHandling joint, JointHandlingSituation now) {
        return step == JointHandlingStep.REPORT_JOINT_WORK
                        && !joint.officers().contains(now.by().person())
                ? Optional.of(Closed.because(JointHandlingRefusal.NOT_JOINT_OFFICER))
                : Optional.empty();
    }

    private static Optional<Closed> unfit(
            JointHandlingCommand command, JointHandlingTerms terms, JointHandlingSituation now) {
        return switch (command) {
            case JointHandlingCommand.Answer answer ->
                    answer.kind() == InvitationAnswer.DECLINED && answer.words() == null
                            ? Optional.of(
                                    Closed.because(JointHandlingRefusal.DECLINED_WITHOUT_REASON)
                                            .at("/words"))
                            : Optional.empty();
            case JointHandlingCommand.Assign assign -> unfit(assign, terms, now);
            case JointHandlingCommand.Receive _,
                    JointHandlingCommand.Report _,
                    JointHandlingCommand.End _ ->
                    Optional.empty();
        };
    }

    private static Optional<Closed> unfit(
            JointHandlingCommand.Assign assign,
            JointHandlingTerms terms,
            JointHandlingSituation now) {
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(assign.officers(), assign.recused(), terms.to());
        if (recused.isPresent()) {
            return Optional.of(
                    new Closed(JointHandlingRefusal.PERSON_RECUSED, recused.get()).at("/officers"));
        }
        OfficersCounted counted =
                OfficersCounted.of(assign.officers(), assign.named(), terms.to(), now.on());
        return counted.areEnough()
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                JointHandlingRefusal.OFFICER_MIN_TWO,
                                counted.particulars("/officers")));
    }
}
