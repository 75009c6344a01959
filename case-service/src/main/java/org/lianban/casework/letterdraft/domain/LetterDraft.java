package org.lianban.casework.letterdraft.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * A letter that an office writes.
 *
 * @param id that of the letter it becomes
 * @param epoch of the matter when it was begun
 * @param begun by whom, and when
 * @param lastReturn when it was last sent back, if ever
 */
public record LetterDraft(
        LetterId id,
        MatterId matter,
        OfficeId office,
        long epoch,
        LetterKind kind,
        LetterText text,
        Mark begun,
        @Nullable Returned lastReturn,
        LetterDraftState state) {
    /** Officers issue it by themselves. */
    public boolean isRecord() {
        return isRecord(kind);
    }

    /** Officers issue letters of that kind by themselves. */
    static boolean isRecord(LetterKind kind) {
        return kind.form().signer() == Role.OFFICER;
    }

    /** The letter as it would go out; its text is whole. */
    public IssueLetter letter() {
        return new IssueLetter(
                id,
                matter,
                null,
                text.refersTo(),
                kind,
                office,
                text.addressees(),
                text.fields(),
                text.items());
    }

    LetterDraft with(LetterText written) {
        return new LetterDraft(id, matter, office, epoch, kind, written, begun, lastReturn, state);
    }

    LetterDraft in(LetterDraftState next) {
        return new LetterDraft(id, matter, office, epoch, kind, text, begun, lastReturn, next);
    }

    LetterDraft returned(Returned why, LetterDraftState next) {
        return new LetterDraft(id, matter, office, epoch, kind, text, begun, why, next);
    }
}
