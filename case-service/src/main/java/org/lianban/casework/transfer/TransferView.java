package org.lianban.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as one reads it, with both sides' arguments.
 *
 * @param matterVersionAtIssue the matter when the letter went out; the difference to {@code
 *     matterVersion} is what happened since
 * @param matterVersion to be given back as {@code seenMatterVersion} with an acceptance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        Particulars transfer,
        Course course,
        long version,
        long matterVersion,
        @Nullable Long matterVersionAtIssue,
        OfficeLine writingOffice,
        List<LetterLine> letters,
        List<ClockLine> clocks,
        List<ActionLine> actions) {

    /** What the letter says, and what the receiver says to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Particulars(
            String id,
            String matterId,
            String title,
            String kind,
            String state,
            OfficeLine from,
            OfficeLine to,
            String legalBasis,
            List<String> attachments,
            @Nullable String selectionNote,
            Argument senderSays,
            @Nullable Argument receiverSays) {}

    /** One side's view of jurisdiction. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Argument(OfficeLine office, String text, @Nullable LocalDate on) {}

    /** What happened on which day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Course(
            Instant draftedAt,
            @Nullable String declinedBecause,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate objectedOn,
            @Nullable Boolean lateByAgreement,
            @Nullable Designation designation,
            @Nullable LocalDate handedOverOn,
            @Nullable LocalDate completedOn,
            @Nullable String result) {}

    /** What the common superior was asked, and answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Designation(
            OfficeLine superior,
            LocalDate requestedOn,
            @Nullable LocalDate papersReceivedOn,
            @Nullable OfficeLine designee,
            @Nullable String reason,
            @Nullable LocalDate designatedOn,
            @Nullable LocalDate fileReceivedOn) {}

    public record OfficeLine(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetterLine(
            String letterId,
            String kind,
            @Nullable String number,
            OfficeLine issuer,
            LocalDate issuedOn,
            String digest) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockLine(
            String clockId,
            String rule,
            OfficeLine office,
            LocalDate start,
            LocalDate due,
            boolean provisional,
            String state,
            @Nullable String outcome) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActionLine(
            String name, boolean open, @Nullable String code, @Nullable String reason) {}
}
