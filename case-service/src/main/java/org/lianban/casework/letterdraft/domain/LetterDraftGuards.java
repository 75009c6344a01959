package org.lianban.casework.letterdraft.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Draft;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Dropped;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Issued;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Submitted;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;

/** Who may do what with a draft now; the same answer closes a button and refuses a command. */
final class LetterDraftGuards {
    private static final List<Role> DRAFTING = List.of(Role.OFFICER, Role.UNIT_HEAD);

    private LetterDraftGuards() {}

    /** Why no letter of that kind can be begun in this matter. */
    static Optional<Closed> closedToDrafts(LetterKind kind, LetterDraftSituation situation) {
        return notWriting(situation)
                .or(() -> closedByMatter(LetterDraft.isRecord(kind), situation))
                .or(
                        () ->
                                kind.form().isDrafted()
                                        ? Optional.empty()
                                        : closed(LetterDraftRefusal.LETTER_NOT_DRAFTED))
                .or(() -> notDrafting(situation));
    }

    /** Why nothing at all can be begun in it. */
    static Optional<Closed> closedToDrafts(LetterDraftSituation situation) {
        return notWriting(situation)
                .or(() -> closedByMatter(true, situation))
                .or(() -> notDrafting(situation));
    }

    /** The role comes last: it is named only where whoever has it could act now. */
    static Optional<Closed> closed(
            LetterDraftAct act, LetterDraft draft, LetterDraftSituation situation) {
        return ofFormerOffice(draft, situation)
                .or(() -> isOpenAt(act, draft) ? Optional.empty() : wrongState(act, draft))
                .or(
                        () ->
                                goesOn(act)
                                        ? closedByMatter(draft.isRecord(), situation)
                                        : Optional.empty())
                .or(() -> closedByRole(act, draft, situation));
    }

    /** The one role in which this is done here; whoever has it for a colleague acts for him. */
    static Role decider(LetterDraftAct act, LetterDraft draft, LetterDraftSituation situation) {
        return switch (act) {
            case REVISE, SUBMIT, WITHDRAW -> drafter(situation);
            case RETURN, ISSUE -> draft.kind().form().signer();
        };
    }

    static Role drafter(LetterDraftSituation situation) {
        return situation.isByOfficerInCharge() ? Role.OFFICER : Role.UNIT_HEAD;
    }

    private static Optional<Closed> ofFormerOffice(
            LetterDraft draft, LetterDraftSituation situation) {
        return isOfFormerOffice(draft, situation)
                ? closed(LetterDraftRefusal.DRAFT_OF_FORMER_OFFICE)
                : Optional.empty();
    }

    /** The matter has moved since, be it there and back. */
    static boolean isOfFormerOffice(LetterDraft draft, LetterDraftSituation situation) {
        return draft.epoch() != situation.matter().epoch();
    }

    private static Optional<Closed> notWriting(LetterDraftSituation situation) {
        OfficeId writing = situation.matter().writingOffice();
        return situation.caller().office().equals(writing)
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                LetterDraftRefusal.NOT_WRITING_OFFICE,
                                "office",
                                situation.offices().office(writing).name()));
    }

    // What ends a draft stays open as long as its office writes.
    private static boolean goesOn(LetterDraftAct act) {
        return switch (act) {
            case REVISE, SUBMIT, ISSUE -> true;
            case RETURN, WITHDRAW -> false;
        };
    }

    // While jurisdiction is disputed records alone are made: they keep evidence (decision 2).
    private static Optional<Closed> closedByMatter(
            boolean isRecord, LetterDraftSituation situation) {
        return switch (situation.matter().standing()) {
            case OPEN, NEGOTIATING -> closedByStage(situation);
            case IN_TRANSFER -> closed(LetterDraftRefusal.TRANSFER_UNDER_WAY);
            case URGENT_ONLY ->
                    isRecord ? closedByStage(situation) : closed(LetterDraftRefusal.URGENT_ONLY);
            case ENDED -> wrongState("ENDED");
        };
    }

    private static Optional<Closed> closedByStage(LetterDraftSituation situation) {
        Stage stage = situation.matter().writing().stage();
        return switch (stage) {
            case REGISTERED, VERIFYING, FILED, DECIDED -> Optional.empty();
            case NOT_FILED, TRANSFERRED, COMPLETED, MERGED, DUPLICATE, WITHDRAWN ->
                    wrongState(stage.name());
        };
    }

    private static boolean isOpenAt(LetterDraftAct act, LetterDraft draft) {
        return switch (draft.state()) {
            case Draft _ ->
                    switch (act) {
                        case REVISE, WITHDRAW -> true;
                        case SUBMIT -> !draft.isRecord();
                        case ISSUE -> draft.isRecord();
                        case RETURN -> false;
                    };
            case Submitted _ ->
                    switch (act) {
                        case RETURN, ISSUE, WITHDRAW -> true;
                        case REVISE, SUBMIT -> false;
                    };
            case Issued _, Dropped _ -> false;
        };
    }

    private static Optional<Closed> wrongState(LetterDraftAct act, LetterDraft draft) {
        boolean unsigned = act == LetterDraftAct.SUBMIT && draft.state() instanceof Draft;
        return unsigned
                ? closed(LetterDraftRefusal.LETTER_NEEDS_NO_SIGNATURE)
                : wrongState(draft.state().word());
    }

    private static Optional<Closed> wrongState(String state) {
        return Optional.of(new Closed(LetterDraftRefusal.WRONG_STATE, Map.of("state", state)));
    }

    private static Optional<Closed> closedByRole(
            LetterDraftAct act, LetterDraft draft, LetterDraftSituation situation) {
        return switch (act) {
            case REVISE, SUBMIT, WITHDRAW -> notDrafting(situation);
            case RETURN, ISSUE -> notSigning(draft.kind(), situation);
        };
    }

    // Whoever handles the matter drafts, and the head of the unit that does.
    private static Optional<Closed> notDrafting(LetterDraftSituation situation) {
        return situation.caller().is(Role.UNIT_HEAD)
                ? Optional.empty()
                : notInRoles(DRAFTING, situation).or(() -> notInCharge(situation));
    }

    private static Optional<Closed> notSigning(LetterKind kind, LetterDraftSituation situation) {
        if (LetterDraft.isRecord(kind)) {
            return notInCharge(situation);
        }
        return notInRole(kind.form().signer(), situation);
    }

    private static Optional<Closed> notInCharge(LetterDraftSituation situation) {
        return notInRole(Role.OFFICER, situation)
                .or(
                        () ->
                                situation.isByOfficerInCharge()
                                        ? Optional.empty()
                                        : closed(LetterDraftRefusal.OFFICER_NOT_NAMED));
    }

    private static Optional<Closed> notInRole(Role role, LetterDraftSituation situation) {
        return notInRoles(List.of(role), situation);
    }

    private static Optional<Closed> notInRoles(List<Role> roles, LetterDraftSituation situation) {
        return roles.stream().anyMatch(situation.caller()::is)
                ? Optional.empty()
                : Optional.of(new Closed(LetterDraftRefusal.ROLE_REQUIRED, Role.anyOf(roles)));
    }

    private static Optional<Closed> closed(LetterDraftRefusal refusal) {
        return Optional.of(Closed.because(refusal));
    }
}
