package org.lianban.casework.assistance;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AnswerOutcome;
import org.lianban.casework.assistance.domain.AskedKind;
import org.lianban.casework.assistance.domain.RefusalGround;

/**
 * Bodies of the commands as they come in; a missing field is refused by name, an unknown one too.
 */
final class AssistanceBody {
    private AssistanceBody() {}

    /**
     * A request to be drafted.
     *
     * @param matterId the case that it is for
     * @param to the office that is asked
     * @param reason why its help is needed, as it reads it; nothing of whoever informed
     * @param wishedOn by when it would be liked; it binds nobody
     * @param items what is asked for, at least one thing
     */
    @Schema(name = "AssistanceDraft")
    record Draft(
            String matterId,
            String to,
            String reason,
            @Nullable LocalDate wishedOn,
            List<Item> items) {}

    /**
     * The draft written anew, as a whole.
     *
     * @param to the office that is asked
     * @param reason why its help is needed, as it reads it; nothing of whoever informed
     * @param wishedOn by when it would be liked; it binds nobody
     * @param items what is asked for, at least one thing
     */
    @Schema(name = "AssistanceRevision")
    record Revision(String to, String reason, @Nullable LocalDate wishedOn, List<Item> items) {}

    /**
     * One thing that is asked for.
     *
     * @param kind what is to be done
     * @param text what exactly, of whom, where
     */
    @Schema(name = "AssistanceAsked")
    record Item(AskedKind kind, String text) {}

    /**
     * Why it is taken back.
     *
     * @param reason for both offices to read, once a letter went out
     */
    @Schema(name = "AssistanceCancellation")
    record Cancellation(String reason) {}

    /**
     * What the asked office says when it signs for the letter.
     *
     * @param proposedOn a later day than the one wished, within the fifteen working days
     * @param words why that one
     */
    @Schema(name = "AssistanceReceipt")
    record Receipt(@Nullable LocalDate proposedOn, @Nullable String words) {}

    /**
     * Who does what is asked.
     *
     * @param officers persons of the asked office, two at least (程序规定22)
     */
    @Schema(name = "AssistanceOfficers")
    record Officers(List<String> officers) {}

    /**
     * An answer to one item; the head seals it with the reply.
     *
     * @param outcome done, done in part, or refused
     * @param words what was found, or why not, or why no further
     * @param ground of a refusal, and of nothing else
     * @param competent who has the powers; with NOT_WITHIN_POWERS, and with nothing else
     * @param evidence ids of what was gathered for this item
     */
    @Schema(name = "AssistanceItemAnswer")
    record Answer(
            AnswerOutcome outcome,
            String words,
            @Nullable RefusalGround ground,
            @Nullable String competent,
            @Nullable List<String> evidence) {}

    /**
     * An announcement that it takes longer.
     *
     * @param workingDays how much longer, 1 to 15
     * @param reason why
     */
    @Schema(name = "AssistanceExtensionNotice")
    record Extension(Integer workingDays, String reason) {}

    /**
     * What the head adds to the answers.
     *
     * @param note beside them
     */
    @Schema(name = "AssistanceReplyNote")
    record Sealing(@Nullable String note) {}

    /**
     * What is asked for besides.
     *
     * @param reason why more is needed
     * @param wishedOn by when it would be liked; it binds nobody
     * @param items what is asked for, at least one thing
     */
    @Schema(name = "AssistanceSupplement")
    record Supplement(String reason, @Nullable LocalDate wishedOn, List<Item> items) {}

    /**
     * The lead that came of it.
     *
     * @param matterId of the asked office, which handles it
     */
    @Schema(name = "AssistanceSpinOff")
    record SpinOff(String matterId) {}

    /**
     * How good the assistance was.
     *
     * @param timeliness 1 to 5
     * @param completeness 1 to 5
     * @param words a remark
     */
    @Schema(name = "AssistanceRating")
    record Closing(Integer timeliness, Integer completeness, @Nullable String words) {}
}
