package org.lianban.casework.assistance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest.Draft;
import org.lianban.casework.assistance.domain.AssistanceRequest.Issued;
import org.lianban.casework.assistance.domain.AssistanceRequest.Received;
import org.lianban.casework.assistance.domain.AssistanceRequest.Replied;
import org.lianban.casework.assistance.domain.AssistanceStep.Side;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling;

/** What may be done with a request; the same answer closes a button and refuses a command. */
public final class AssistanceRules {
    /** By how many working days its time is extended at most, and once (decision 5). */
    public static final int LONGEST_EXTENSION = 15;

    private static final List<Role> OF_DRAFTS = AssistanceStep.REVISE_ASSISTANCE.roles();

    private AssistanceRules() {}

    /** The caller's steps; the first that is open is the next one. */
    public static List<AssistanceAction> actions(
            AssistanceRequest request, AssistanceSituation now) {
        @Nullable AssistanceStep next =
                Arrays.stream(AssistanceStep.values())
                        .filter(step -> closed(step, request, now).isEmpty())
                        .filter(step -> comesByItself(step, request.dossier()))
                        .findFirst()
                        .orElse(null);
        return Arrays.stream(AssistanceStep.values())
                .map(
                        step ->
                                new AssistanceAction(
                                        step,
                                        step == next ? Weight.NEXT : Weight.OTHER,
                                        closed(step, request, now).orElse(null)))
                .toList();
    }

    // What needs an occasion is never what comes next by itself, nor what is done already.
    private static boolean comesByItself(AssistanceStep step, Dossier dossier) {
        return switch (step) {
            case ISSUE_ASSISTANCE,
                    REVISE_ASSISTANCE,
                    RECEIVE_ASSISTANCE,
                    REPLY_ASSISTANCE,
                    CLOSE_ASSISTANCE ->
                    true;
            case ASSIGN_ASSISTANCE -> dossier.officers().isEmpty();
            case ANSWER_ASSISTANCE -> !dossier.isWhole();
            case EXTEND_ASSISTANCE,
                    NAME_SPIN_OFF,
                    SUPPLEMENT_ASSISTANCE,
                    REMIND_ASSISTANCE,
                    CANCEL_ASSISTANCE ->
                    false;
        };
    }

    public static Ruling<AssistanceRequest> decide(
            AssistanceRequest request, AssistanceCommand command, AssistanceSituation now) {
        Optional<Closed> closed = closed(command.step(), request, now);
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        return switch (command) {
            case AssistanceCommand.Revise revise ->
                    AskingRules.revise((Draft) request, revise, now);
            case AssistanceCommand.Issue issue -> AskingRules.issue((Draft) request, issue, now);
            case AssistanceCommand.Cancel cancel -> AskingRules.cancel(request, cancel, now);
            case AssistanceCommand.Supplement more ->
                    AskingRules.supplement((Replied) request, more, now);
            case AssistanceCommand.Remind remind -> AskingRules.remind(request, remind, now);
            case AssistanceCommand.Close close -> AskingRules.close((Replied) request, close, now);
            case AssistanceCommand.Receive receive ->
                    AskedRules.receive((Issued) request, receive, now);
            case AssistanceCommand.Assign assign ->
                    AskedRules.assign((Received) request, assign, now);
            case AssistanceCommand.Answer answer ->
                    AnsweringRules.answer((Received) request, answer, now);
            case AssistanceCommand.Extend extend ->
                    AskedRules.extend((Received) request, extend, now);
            case AssistanceCommand.SealReply reply ->
                    AnsweringRules.reply((Received) request, reply, now);
            case AssistanceCommand.NameSpinOff lead -> AskedRules.spinOff(request, lead, now);
        };
    }

    /** The draft's letter as it would go out, for whoever of the asking office reads it. */
    public static Ruling<AssistanceRequest> preview(
            AssistanceRequest request, AssistanceCommand.Issue command, AssistanceSituation now) {
        AssistanceStep step = command.step();
        Optional<Closed> closed =
                notThisOffice(step, request, now)
                        .or(() -> notInState(step, request))
                        .or(() -> toItself(step, request, now))
                        .or(() -> notYet(step, request, now));
        return closed.isPresent()
                ? closed.get().refused()
                : AskingRules.issue((Draft) request, command, now);
    }

    // Whose step it is comes first, the role last: it is named where whoever has it could act now.
    private static Optional<Closed> closed(
            AssistanceStep step, AssistanceRequest request, AssistanceSituation now) {
        return notThisOffice(step, request, now)
                .or(() -> notInState(step, request))
                .or(() -> toItself(step, request, now))
                .or(() -> roleMissing(roles(step, request), now))
                .or(() -> notYet(step, request, now));
    }

    /** Any one of these suffices; an officer may drop what nobody outside knows of. */
    public static List<Role> roles(AssistanceStep step, AssistanceRequest request) {
        return step == AssistanceStep.CANCEL_ASSISTANCE && request instanceof Draft
                ? OF_DRAFTS
                : step.roles();
    }

    private static Optional<Closed> notThisOffice(
            AssistanceStep step, AssistanceRequest request, AssistanceSituation now) {
        if (step.side() == Side.ASKED) {
            return now.isBy(request.terms().to())
                    ? Optional.empty()
                    : Optional.of(
                            Closed.because(
                                    AssistanceRefusal.NOT_ASKED_OFFICE,
                                    "office",
                                    now.nameOf(request.terms().to())));
        }
        return now.isBy(now.asking())
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                AssistanceRefusal.NOT_WRITING_OFFICE,
                                "office",
                                now.nameOf(now.asking())));
    }

    // The matter has moved to the office that was asked: it takes the request back, and goes on.
    private static Optional<Closed> toItself(
            AssistanceStep step, AssistanceRequest request, AssistanceSituation now) {
        boolean mends =
                step == AssistanceStep.CANCEL_ASSISTANCE
                        || step == AssistanceStep.REVISE_ASSISTANCE;
        return !mends && now.asking().equals(request.terms().to())
                ? Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_TO_SELF))
                : Optional.empty();
    }

    private static Optional<Closed> notInState(AssistanceStep step, AssistanceRequest request) {
        boolean fits =
                switch (step) {
                    case REVISE_ASSISTANCE, ISSUE_ASSISTANCE -> request instanceof Draft;
                    case CANCEL_ASSISTANCE ->
                            request instanceof Draft
                                    || request instanceof Issued
                                    || request instanceof Received;
                    case RECEIVE_ASSISTANCE -> request instanceof Issued;
                    case ASSIGN_ASSISTANCE,
                            ANSWER_ASSISTANCE,
                            EXTEND_ASSISTANCE,
                            REPLY_ASSISTANCE ->
                            request instanceof Received;
                    case NAME_SPIN_OFF -> request instanceof Received || request instanceof Replied;
                    case SUPPLEMENT_ASSISTANCE, CLOSE_ASSISTANCE -> request instanceof Replied;
                    case REMIND_ASSISTANCE ->
                            request instanceof Issued || request instanceof Received;
                };
        if (fits) {
            return Optional.empty();
        }
        return step.side() == Side.ASKED && request instanceof Issued
                ? Optional.of(Closed.because(AssistanceRefusal.ASSISTANCE_NOT_RECEIVED))
                : Optional.of(
                        Closed.because(
                                AssistanceRefusal.WRONG_STATE, "state", request.state().name()));
    }

    private static Optional<Closed> notYet(
            AssistanceStep step, AssistanceRequest request, AssistanceSituation now) {
        return switch (step) {
            case ISSUE_ASSISTANCE, SUPPLEMENT_ASSISTANCE -> AskingRules.noCase(now);
            case REMIND_ASSISTANCE -> AskingRules.noReminder(request, now);
            case CLOSE_ASSISTANCE ->
                    now.evidenceOnItsWay()
                            ? Optional.of(
                                    Closed.because(
                                            AssistanceRefusal.ASSISTANCE_EVIDENCE_ON_ITS_WAY))
                            : Optional.empty();
            case ANSWER_ASSISTANCE -> AnsweringRules.notNamed(request, now);
            case REPLY_ASSISTANCE ->
                    request.dossier().prepared().isEmpty()
                            ? Optional.of(
                                    Closed.because(AssistanceRefusal.ASSISTANCE_NOTHING_ANSWERED))
                            : Optional.empty();
            case EXTEND_ASSISTANCE -> AskedRules.noExtension(request, now);
            case NAME_SPIN_OFF ->
                    request.dossier().spinOff() == null
                            ? Optional.empty()
                            : Optional.of(Closed.because(AssistanceRefusal.SPIN_OFF_NAMED));
            case REVISE_ASSISTANCE, CANCEL_ASSISTANCE, RECEIVE_ASSISTANCE, ASSIGN_ASSISTANCE ->
                    Optional.empty();
        };
    }

    static Optional<Closed> roleMissing(List<Role> needed, AssistanceSituation now) {
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(AssistanceRefusal.ROLE_REQUIRED, Role.anyOf(needed)));
    }
}
