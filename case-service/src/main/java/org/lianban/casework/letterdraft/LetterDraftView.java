package org.lianban.casework.letterdraft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraftAct;
import org.lianban.casework.letterdraft.domain.LetterDraftRefusal;
import org.lianban.casework.office.domain.Role;

/**
 * A draft as its office sees it.
 *
 * @param draftId also of the letter that it becomes
 * @param number of the office's handling
 * @param signer the role whose act issues it
 * @param closed the matter has moved since: it stays as it is
 * @param returned when it was last sent back, and why
 * @param ended when it was issued or dropped
 * @param version of the draft, for its commands
 */
record LetterDraftView(
        String draftId,
        String matterId,
        String matterTitle,
        String number,
        LetterKind kind,
        String title,
        Role signer,
        @Schema(enumeration = {"DRAFT", "SUBMITTED", "ISSUED", "DROPPED"}) String state,
        boolean closed,
        Text text,
        Done begun,
        @Nullable Done submitted,
        @Nullable Done returned,
        @Nullable Done ended,
        List<ActionView> actions,
        long version) {
    /**
     * @param refersTo the letter that it follows
     */
    @Schema(name = "LetterDraftText")
    record Text(
            List<OfficeView> addressees,
            @Nullable String refersTo,
            Map<String, String> fields,
            List<Map<String, String>> items) {}

    @Schema(name = "LetterDraftOffice")
    record OfficeView(String id, String name) {}

    /** Who did it and when, and why if that was said. */
    @Schema(name = "LetterDraftDone")
    record Done(
            String personId, String label, String labelEn, Instant at, @Nullable String reason) {}

    /**
     * An act, open or closed with the officer's sentence.
     *
     * @param pointers what of the text it is about (RFC 6901)
     */
    @Schema(name = "LetterDraftAction")
    record ActionView(
            LetterDraftAct act,
            boolean open,
            @Nullable LetterDraftRefusal code,
            @Nullable String reason,
            List<String> pointers) {
        ActionView {
            pointers = List.copyOf(pointers);
        }
    }
}
