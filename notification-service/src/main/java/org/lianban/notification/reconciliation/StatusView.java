package org.lianban.notification.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.delivery.MailFailure;

/**
 * What the last check found, of all offices together. The numbers are exact and of lists, in which
 * a notice is one fact for one person; mails stand apart.
 *
 * @param facts taken in, those that nobody has to be told of included
 * @param planned notices that stand in the ledger
 * @param withheld of these, not sent and closed: their readers had lost sight of the matter
 *     meanwhile, or were called for by name and are not enrolled
 * @param sent of these, in their reader's list
 * @param delivered of these, shown to him
 * @param late facts that were lost, and planned only when they came again
 * @param whole whether nothing is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoticeStatus")
public record StatusView(
        @Schema(required = true) long facts,
        @Schema(required = true) long planned,
        @Schema(required = true) long withheld,
        @Schema(required = true) long sent,
        @Schema(required = true) long delivered,
        @Schema(required = true) long late,
        @Schema(required = true) List<Gap> gaps,
        @Schema(required = true) Mail mail,
        @Schema(required = true) Instant checkedAt,
        @Schema(required = true) boolean whole) {
    public StatusView {
        gaps = List.copyOf(gaps);
    }

    /**
     * Something that is missing.
     *
     * @param oldest since when, where that is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeGap")
    public record Gap(
            @Schema(required = true) GapKind kind,
            @Schema(required = true) long count,
            @Nullable Instant oldest) {}

    /**
     * Mails that have not gone.
     *
     * @param waiting all of them
     * @param failing of these, tried in vain at least once
     * @param givenUp refused for good
     * @param lastFailure why the last one that did not go did not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeMailStatus")
    public record Mail(
            @Schema(required = true) long waiting,
            @Schema(required = true) long failing,
            @Schema(required = true) long givenUp,
            @Nullable Instant oldestWaiting,
            @Nullable MailFailure lastFailure) {}

    /** How many of a kind are missing. */
    long count(GapKind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).mapToLong(Gap::count).sum();
    }
}
