package org.lianban.casework.letterdraft.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Begin;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Issue;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Return;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Revise;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Submit;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Withdraw;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Draft;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Dropped;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Issued;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Submitted;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterReturned;
import org.lianban.kernel.contract.LetterSubmitted;
import org.lianban.kernel.counter.Ruling;

/** From the first word of a letter until it goes out. */
public final class LetterDraftRules {
    private LetterDraftRules() {}

    /** Nobody is told: it is the drafters' own work until they submit it. */
    public static Ruling<LetterDraft> begin(Begin command, LetterDraftSituation situation) {
        Optional<Closed> closed =
                LetterDraftGuards.closedToDrafts(command.kind(), situation)
                        .or(() -> LetterTexts.unfit(command.kind(), command.text(), situation));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        return quiet(
                new LetterDraft(
                        command.id(),
                        situation.matter().id(),
                        situation.matter().writingOffice(),
                        situation.matter().epoch(),
                        command.kind(),
                        command.text(),
                        situation.mark(),
                        null,
                        new Draft()));
    }

    /** What may be done with one. */
    public static Ruling<LetterDraft> decide(
            LetterDraft draft, LetterDraftCommand command, LetterDraftSituation situation) {
        return switch (command) {
            case Begin begin -> begin(begin, situation);
            case Revise revise -> revise(draft, revise, situation);
            case Submit _ -> submit(draft, situation);
            case Return sentBack -> sendBack(draft, sentBack, situation);
            case Issue _ -> issue(draft, situation);
            case Withdraw withdraw -> withdraw(draft, withdraw, situation);
        };
    }

    private static Ruling<LetterDraft> revise(
            LetterDraft draft, Revise command, LetterDraftSituation situation) {
        return LetterDraftGuards.closed(LetterDraftAct.REVISE, draft, situation)
                .or(() -> LetterTexts.unfit(draft.kind(), command.text(), situation))
                .<Ruling<LetterDraft>>map(Closed::asRuling)
                .orElseGet(() -> quiet(draft.with(command.text())));
    }

    private static Ruling<LetterDraft> submit(LetterDraft draft, LetterDraftSituation situation) {
        Optional<Closed> closed = closed(LetterDraftAct.SUBMIT, draft, situation);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        return Ruling.made(
                draft.in(written(draft).submit(situation.mark())),
                List.of(
                        new LetterSubmitted(
                                draft.matter(),
                                draft.id(),
                                draft.kind().name(),
                                draft.office(),
                                draft.kind().form().signer().name())),
                List.of());
    }

    private static Ruling<LetterDraft> sendBack(
            LetterDraft draft, Return command, LetterDraftSituation situation) {
        Optional<Closed> closed = closed(LetterDraftAct.RETURN, draft, situation);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        Submitted submitted = (Submitted) draft.state();
        return Ruling.made(
                draft.returned(
                        new Returned(situation.mark(), command.reason()), submitted.sendBack()),
                List.of(
                        new LetterReturned(
                                draft.matter(),
                                draft.id(),
                                draft.kind().name(),
                                draft.office(),
                                draft.begun().by())),
                List.of());
    }

    /** The act itself: number, content and digest in this transaction. */
    private static Ruling<LetterDraft> issue(LetterDraft draft, LetterDraftSituation situation) {
        Optional<Closed> closed = closed(LetterDraftAct.ISSUE, draft, situation);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        Issued issued =
                switch (draft.state()) {
                    case Draft written -> written.issue(situation.mark());
                    case Submitted submitted -> submitted.issue(situation.mark());
                    case Issued _, Dropped _ -> throw new IllegalStateException();
                };
        return Ruling.made(draft.in(issued), List.of(), List.of(draft.letter()));
    }

    private static Ruling<LetterDraft> withdraw(
            LetterDraft draft, Withdraw command, LetterDraftSituation situation) {
        Optional<Closed> closed = closed(LetterDraftAct.WITHDRAW, draft, situation);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        Dropped dropped =
                switch (draft.state()) {
                    case Draft written -> written.drop(situation.mark(), command.reason());
                    case Submitted submitted -> submitted.drop(situation.mark(), command.reason());
                    case Issued _, Dropped _ -> throw new IllegalStateException();
                };
        return quiet(draft.in(dropped));
    }

    /** Why this is closed to the caller now; empty when it is open. */
    public static Optional<Closed> closed(
            LetterDraftAct act, LetterDraft draft, LetterDraftSituation situation) {
        return LetterDraftGuards.closed(act, draft, situation)
                .or(
                        () ->
                                switch (act) {
                                    case SUBMIT, ISSUE -> unready(draft, situation);
                                    case REVISE, RETURN, WITHDRAW -> Optional.empty();
                                });
    }

    // Days that were plausible when they were written may be so no more.
    private static Optional<Closed> unready(LetterDraft draft, LetterDraftSituation situation) {
        return LetterTexts.missing(draft.kind(), draft.text())
                .or(() -> LetterTexts.unfit(draft.kind(), draft.text(), situation))
                .or(() -> RecordOfficers.unfit(draft.kind(), draft.text(), situation));
    }

    /** What the caller may do now, and why not the rest. */
    public static List<LetterDraftAction> actions(
            LetterDraft draft, LetterDraftSituation situation) {
        return Arrays.stream(LetterDraftAct.values())
                .map(act -> new LetterDraftAction(act, closed(act, draft, situation).orElse(null)))
                .toList();
    }

    /** Why the caller can begin no letter at all in this matter now; empty when he can. */
    public static Optional<Closed> closedToDrafts(LetterDraftSituation situation) {
        return LetterDraftGuards.closedToDrafts(situation);
    }

    /** Why he can begin none of that kind. */
    public static Optional<Closed> closedToDrafts(LetterKind kind, LetterDraftSituation situation) {
        return LetterDraftGuards.closedToDrafts(kind, situation);
    }

    /** The kinds he may begin. */
    public static List<LetterKind> kinds(LetterDraftSituation situation) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> closedToDrafts(kind, situation).isEmpty())
                .toList();
    }

    /** The matter has moved since it was begun: it stays as it is. */
    public static boolean isOfFormerOffice(LetterDraft draft, LetterDraftSituation situation) {
        return LetterDraftGuards.isOfFormerOffice(draft, situation);
    }

    /** The one role in which this is done here; whoever has it for a colleague acts for him. */
    public static Role decider(
            LetterDraftAct act, LetterDraft draft, LetterDraftSituation situation) {
        return LetterDraftGuards.decider(act, draft, situation);
    }

    /** The role in which one is begun. */
    public static Role drafter(LetterDraftSituation situation) {
        return LetterDraftGuards.drafter(situation);
    }

    private static Draft written(LetterDraft draft) {
        return (Draft) draft.state();
    }

    private static Ruling<LetterDraft> quiet(LetterDraft next) {
        return Ruling.made(next, List.of(), List.of());
    }
}
