package org.lianban.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.ledger.NoticeState;
import org.lianban.notification.ledger.UnsentReason;

/** Who was told of one fact of a matter. */
@Schema(name = "ToldFact")
public record ToldView(
        @Schema(required = true) String factId,
        @Schema(required = true) String factType,
        @Schema(required = true) String sentence,
        @Schema(required = true) Instant at,
        @Schema(required = true) List<Person> people) {
    public ToldView {
        people = List.copyOf(people);
    }

    /**
     * One person, once.
     *
     * @param list how far the notice came in his list
     * @param mail and by mail; missing if none was planned, because he had no address or wanted
     *     none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ToldPerson")
    public record Person(
            @Schema(required = true) String label,
            @Schema(required = true) String officeName,
            @Schema(required = true) Way list,
            @Nullable Way mail) {}

    /**
     * How far a notice came by one channel, and when each step was.
     *
     * @param unsentReason why it will never go; there if it is WITHHELD or FAILED
     * @param endedAt since when that is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ToldWay")
    public record Way(
            @Schema(required = true) NoticeState state,
            @Nullable UnsentReason unsentReason,
            @Schema(required = true) Instant plannedAt,
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant openedAt,
            @Nullable Instant actedAt,
            @Nullable Instant endedAt) {}

    /** A page of a matter's facts, newest first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ToldPage")
    public record Page(@Schema(required = true) List<ToldView> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
