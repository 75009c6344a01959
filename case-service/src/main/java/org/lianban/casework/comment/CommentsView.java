package org.lianban.casework.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.comment.domain.CommentState;
import org.lianban.casework.comment.domain.Reach;
import org.lianban.casework.office.PersonLabel;

/**
 * What was said about a matter, as far as the reader may read it, newest first.
 *
 * @param next what to ask for with {@code before} for older ones; missing on the last page
 * @param mentionable whom the reader may want to mention: his colleagues, and who handles the
 *     matter or has said something already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Comments")
record CommentsView(
        String matterId,
        List<CommentView> items,
        @Nullable String next,
        List<Mentionable> mentionable) {
    CommentsView {
        items = List.copyOf(items);
        mentionable = List.copyOf(mentionable);
    }

    /**
     * One comment.
     *
     * @param by missing if he is on the books no longer
     * @param text missing once it was taken back, except for its writer and the auditor of his
     *     office
     * @param replaces the one that this one corrects
     * @param withdrawal why it was taken back
     * @param changeable whether the reader may correct it and take it back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Comment")
    record CommentView(
            String id,
            String office,
            String officeName,
            @Nullable PersonLabel by,
            Reach reach,
            @Nullable String text,
            List<PersonLabel> mentioned,
            @Nullable String replaces,
            Instant madeAt,
            CommentState state,
            @Nullable String withdrawal,
            boolean changeable) {}

    /** Somebody who sees the matter. */
    @Schema(name = "Mentionable")
    record Mentionable(PersonLabel person, String office) {}

    /** What a command answers with; it is kept for repetition, and holds nothing of the words. */
    @Schema(name = "CommentStep")
    record Answer(String matterId, String id, CommentState state) {}
}
