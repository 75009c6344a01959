package org.lianban.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.ledger.NoticeState;

/**
 * One notice: one fact told to one person.
 *
 * @param matterId missing where the office was written to and need not see the matter; so are its
 *     number and title
 * @param matterNumber his office's number of the matter, or else that of the office that writes
 * @param factType the fact's name, as it stands in the contract
 * @param sentence whole, in the reader's language
 * @param needsAct whether an act of his is still waited for
 * @param at when it happened
 * @param link the page it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Notice")
public record NoticeView(
        @Schema(required = true) String noticeId,
        @Nullable String matterId,
        @Nullable String matterNumber,
        @Nullable String matterTitle,
        @Schema(required = true) String factType,
        @Schema(required = true) String sentence,
        @Schema(required = true) boolean needsAct,
        @Schema(required = true) Instant at,
        @Schema(required = true) NoticeState state,
        @Schema(required = true) String link) {
    /**
     * A page of the list, newest first.
     *
     * @param next cursor of the following page; missing on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticePage")
    public record Page(@Schema(required = true) List<NoticeView> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** How many he has not opened; capped if there are more. */
    @Schema(name = "NoticeCount")
    public record Count(
            @Schema(required = true) int unread, @Schema(required = true) boolean capped) {}

    /** Up to which notice, this one included, all are opened. */
    @Schema(name = "NoticesOpening")
    public record UpTo(String upTo) {}
}
