package org.lianban.casework.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterRefusal;

/**
 * Whether a letter is void, and whether the caller may make it so.
 *
 * @param matterVersion what the {@code If-Match} is about
 */
@Schema(name = "LetterVoidingView")
record VoidingView(
        String letterId,
        String matterId,
        @Schema(enumeration = {"VALID", "VOID"}) String state,
        List<VoidingAction> actions,
        long matterVersion) {
    static final String MAKE_VOID = "voiding";

    VoidingView {
        actions = List.copyOf(actions);
    }

    /** Something a head may do with a letter of his office, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LetterVoidingAction")
    record VoidingAction(
            @Schema(enumeration = {MAKE_VOID}) String name,
            boolean open,
            @Nullable LetterRefusal code,
            @Nullable String reason) {}
}
