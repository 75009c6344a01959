package org.lianban.casework.assistance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AnswerOutcome;
import org.lianban.casework.assistance.domain.AskedKind;
import org.lianban.casework.assistance.domain.AskedState;
import org.lianban.casework.assistance.domain.AssistanceRefusal;
import org.lianban.casework.assistance.domain.AssistanceState;
import org.lianban.casework.assistance.domain.RefusalGround;
import org.lianban.casework.correspondence.DueLine;
import org.lianban.casework.correspondence.MatterLine;
import org.lianban.casework.correspondence.OfficeLine;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.PersonLabel;

/**
 * A request for assistance as one reads it.
 *
 * @param number internal, of the asking office and year
 * @param from the office that asks
 * @param to the office that is asked
 * @param caseTitle as the letters name the case
 * @param overdue the time of the asked office has ended, and not all is answered
 * @param rounds the letters that ask, oldest first; the first of a draft is not out
 * @param items what is asked, by number
 * @param replies oldest first
 * @param officers of the asked office, who do what is asked
 * @param reminders oldest first
 * @param evidence what the asked office took in, also what it has left of earlier requests; by
 *     number
 * @param spinOff the asked office's own lead that came of it
 * @param matter the case; missing for whoever does not see it
 * @param due by when it is to be answered, or signed for, or closed; missing where nothing runs
 * @param uploadTicket leave to take evidence in for it, for those who are named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Assistance")
public record AssistanceView(
        String id,
        String number,
        OfficeLine from,
        OfficeLine to,
        String caseTitle,
        AssistanceState state,
        boolean overdue,
        List<RoundLine> rounds,
        List<ItemLine> items,
        List<ReplyLine> replies,
        List<PersonLabel> officers,
        List<ReminderLine> reminders,
        List<EvidenceLine> evidence,
        @Nullable SpinOffLine spinOff,
        @Nullable RatingLine rating,
        @Nullable CancelledLine cancelled,
        @Nullable MatterLine matter,
        @Nullable DueLine due,
        @Nullable String uploadTicket,
        long version,
        List<ActionLine> actions) {
    public AssistanceView {
        rounds = List.copyOf(rounds);
        items = List.copyOf(items);
        replies = List.copyOf(replies);
        officers = List.copyOf(officers);
        reminders = List.copyOf(reminders);
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
    }

    /**
     * A letter that asks (协助调查函).
     *
     * @param reason why help is needed
     * @param wishedOn by when it would be liked
     * @param issuedOn missing of a draft
     * @param receiptId 送达回证
     * @param proposedOn the day that the asked office offers instead of the one wished
     * @param proposedWhy what it says of that day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceRound")
    public record RoundLine(
            int round,
            String reason,
            @Nullable LocalDate wishedOn,
            @Nullable LocalDate issuedOn,
            @Nullable String letterId,
            @Nullable String letterNumber,
            @Nullable String receiptId,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate proposedOn,
            @Nullable String proposedWhy,
            @Nullable ExtensionLine extension) {}

    /** An announcement that it takes longer (协查延期告知). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceExtension")
    public record ExtensionLine(
            String letterId,
            @Nullable String letterNumber,
            LocalDate until,
            String reason,
            LocalDate on) {}

    /**
     * One thing that is asked.
     *
     * @param number through all letters
     * @param round of the letter that asks for it
     * @param state as whoever asked knows it: open until a reply seals its answer
     * @param prepared an answer waits for the head; shown to the asked office alone
     * @param answer missing where there is none, or none that the reader is shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceItem")
    public record ItemLine(
            int number,
            int round,
            AskedKind kind,
            String text,
            AskedState state,
            boolean prepared,
            @Nullable AnswerLine answer) {}

    /**
     * How it is answered.
     *
     * @param competent who has the powers, where the asked office has not
     * @param by who wrote it
     * @param on day on which it was written
     * @param sealedOn day of the reply
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceAnswer")
    public record AnswerLine(
            AnswerOutcome outcome,
            String words,
            @Nullable RefusalGround ground,
            @Nullable String competent,
            List<EvidenceLine> evidence,
            @Nullable PersonLabel by,
            LocalDate on,
            @Nullable LocalDate sealedOn) {
        public AnswerLine {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * An item of evidence.
     *
     * @param number in the case
     * @param title missing where it is kept from the reader (限制内容)
     * @param hasFile it has bytes that can be opened
     * @param onList it went along with a reply
     * @param free it lies with the asked office and goes along with no reply: an answer may name it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceEvidence")
    public record EvidenceLine(
            String id,
            int number,
            @Nullable String title,
            ExhibitKind kind,
            boolean hasFile,
            boolean onList,
            boolean free) {}

    /**
     * A sealed reply (协查复函).
     *
     * @param late after its time had ended
     * @param complete nothing was open after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceReply")
    public record ReplyLine(
            String letterId,
            @Nullable String letterNumber,
            int round,
            LocalDate on,
            boolean late,
            boolean complete,
            @Nullable String note,
            @Nullable ListLine list) {}

    /**
     * The list of evidence that goes along (证据材料移送清单).
     *
     * @param transferId under which its items travel; missing for whoever is of neither office
     * @param count of items
     * @param accepted the asking office has taken them over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceEvidenceList")
    public record ListLine(
            @Nullable String transferId,
            String letterId,
            @Nullable String letterNumber,
            int count,
            boolean accepted) {}

    /** A letter that reminds (催办函). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceReminder")
    public record ReminderLine(String letterId, @Nullable String letterNumber, LocalDate on) {}

    /**
     * The asked office's own lead.
     *
     * @param matterId missing for whoever does not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceSpinOffLead")
    public record SpinOffLine(@Nullable String number, @Nullable String matterId, LocalDate on) {}

    /** What the asking office makes of it; grades from 1 to 5. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceRated")
    public record RatingLine(
            int timeliness, int completeness, @Nullable String words, LocalDate on) {}

    /** Why it was taken back. */
    @Schema(name = "AssistanceCancelled")
    public record CancelledLine(String reason, LocalDate on) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AssistanceActionLine")
    public record ActionLine(
            @Schema(
                            enumeration = {
                                "request-assistance",
                                "add-assistance-evidence",
                                "issue-assistance",
                                "revise-assistance",
                                "receive-assistance",
                                "assign-assistance",
                                "answer-assistance",
                                "reply-assistance",
                                "extend-assistance",
                                "name-spin-off",
                                "close-assistance",
                                "supplement-assistance",
                                "remind-assistance",
                                "cancel-assistance"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable AssistanceRefusal code,
            @Nullable String reason) {}
}
