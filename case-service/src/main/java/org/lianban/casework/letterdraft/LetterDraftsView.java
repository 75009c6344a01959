package org.lianban.casework.letterdraft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftRefusal;

/**
 * The drafts of a matter that the caller's office wrote, the last one first.
 *
 * @param actions whether he may begin one
 * @param kinds those he may begin
 * @param matterVersion what the {@code If-Match} of a new one is about
 */
record LetterDraftsView(
        String matterId,
        List<LetterDraftView> items,
        List<BeginningState> actions,
        List<KindLine> kinds,
        long matterVersion) {
    @Schema(name = "LetterBeginningState")
    record BeginningState(
            @Schema(enumeration = {"DRAFT"}) String act,
            boolean open,
            @Nullable LetterDraftRefusal code,
            @Nullable String reason) {}

    @Schema(name = "LetterKindLine")
    record KindLine(LetterKind kind, String title) {}
}
