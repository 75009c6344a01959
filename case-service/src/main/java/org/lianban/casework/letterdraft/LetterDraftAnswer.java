package org.lianban.casework.letterdraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.letterdraft.domain.LetterDraft;

/**
 * What a command answers with: it is kept to be told again, so it holds nothing of the text.
 *
 * @param version of the draft, for its next command
 */
@Schema(name = "LetterDraftAnswer")
record LetterDraftAnswer(
        String draftId,
        String matterId,
        @Schema(enumeration = {"DRAFT", "SUBMITTED", "ISSUED", "DROPPED"}) String state,
        long version) {
    static LetterDraftAnswer of(StoredDraft stored) {
        LetterDraft draft = stored.draft();
        return new LetterDraftAnswer(
                draft.id().toString(),
                draft.matter().toString(),
                draft.state().word(),
                stored.version());
    }
}
