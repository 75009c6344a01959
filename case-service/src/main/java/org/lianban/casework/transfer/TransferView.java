package org.lianban.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.exhibit.domain.ExhibitForm;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.transfer.domain.CourseStep;
import org.lianban.casework.transfer.domain.GoodsPlan;
import org.lianban.casework.transfer.domain.PaperManner;
import org.lianban.casework.transfer.domain.PaperStep;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferRefusal;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferWay;

/**
 * A transfer as one reads it, with both sides' arguments.
 *
 * @param steps the course as it is shown: what was done, and what comes as far as that is plain
 * @param matterVersionAtIssue the matter when the letter went out; the difference to {@code
 *     matterVersion} is what happened since
 * @param matterVersion to be given back as {@code seenMatterVersion} with an acceptance
 * @param onPaper the other side is outside the system: its papers are keyed in
 * @param paper what was keyed in, in its order
 * @param changes those happenings, told; not what the transfer itself brought about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        Particulars transfer,
        Course course,
        List<CourseLine> steps,
        long version,
        long matterVersion,
        @Nullable Long matterVersionAtIssue,
        OfficeLine writingOffice,
        List<LetterLine> letters,
        boolean onPaper,
        List<PaperLine> paper,
        List<ClockLine> clocks,
        List<ChangeLine> changes,
        List<ActionLine> actions) {

    /**
     * What the letter says, and what the receiver says to it.
     *
     * @param selectionDigest of what the letter says is handed over; missing before it goes out
     * @param disputeId the jurisdiction dispute that it began with; there is no letter if that was
     *     reported to the common superior
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferParticulars")
    public record Particulars(
            String id,
            String matterId,
            String title,
            TransferKind kind,
            TransferWay way,
            TransferState state,
            OfficeLine from,
            OfficeLine to,
            String legalBasis,
            List<String> attachments,
            @Nullable String selectionNote,
            Argument senderSays,
            @Nullable Argument receiverSays,
            List<EvidenceLine> evidence,
            List<GoodsLine> goods,
            @Nullable String selectionDigest,
            @Nullable String disputeId) {}

    /** What becomes of the goods of one open measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferGoods")
    public record GoodsLine(
            String measureId,
            GoodsPlan.Course course,
            @Nullable String place,
            @Nullable String handsOver,
            @Nullable String takesOver) {}

    /**
     * An item of evidence that goes along.
     *
     * @param number of the item in the matter
     * @param holder in whose custody it is, or was until it was sent off
     * @param title absent, with the digests, of an item that is withheld
     * @param sha256 of the plain bytes; absent where there are none
     * @param sm3 likewise
     * @param secret that it is secret; absent if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferEvidence")
    public record EvidenceLine(
            String evidenceId,
            int number,
            ExhibitKind kind,
            ExhibitForm form,
            @Nullable String title,
            OfficeLine holder,
            @Nullable String sha256,
            @Nullable String sm3,
            ExhibitPosition position,
            @Nullable SecretLabel secret) {}

    /** One side's view of jurisdiction. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferArgument")
    public record Argument(OfficeLine office, String text, @Nullable LocalDate on) {}

    /** What happened on which day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferCourse")
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

    /**
     * A step of the course.
     *
     * @param on the day it was taken
     * @param at the moment instead, for the draft: it has no day of the law
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferCourseStep")
    public record CourseLine(
            CourseStep.CourseStepName name,
            boolean taken,
            @Nullable LocalDate on,
            @Nullable Instant at) {}

    /** What the common superior was asked, and answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferDesignation")
    public record Designation(
            OfficeLine superior,
            LocalDate requestedOn,
            @Nullable LocalDate papersReceivedOn,
            @Nullable OfficeLine designee,
            @Nullable String reason,
            @Nullable LocalDate designatedOn,
            @Nullable LocalDate fileReceivedOn) {}

    /**
     * Something that was keyed in.
     *
     * @param on the day that the paper names
     * @param deliveredBy who took the letter there, or the carrier
     * @param replaced it was keyed in anew
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferPaper")
    public record PaperLine(
            PaperStep step,
            LocalDate on,
            @Nullable String number,
            @Nullable PaperManner manner,
            @Nullable String deliveredBy,
            @Nullable String trackingNumber,
            Instant keyedAt,
            PersonLabel keyedBy,
            boolean replaced) {}

    @Schema(name = "TransferOffice")
    public record OfficeLine(String id, String name) {}

    /** What happened to the matter since the letter went out. */
    @Schema(name = "TransferChange")
    public record ChangeLine(long sequence, Instant recordedAt, String actor, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferLetter")
    public record LetterLine(
            String letterId,
            LetterKind kind,
            String title,
            @Nullable String number,
            OfficeLine issuer,
            LocalDate issuedOn,
            @Nullable String digest,
            @Schema(enumeration = {"VALID", "VOID"}) String state,
            @Nullable SecretLabel secret) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferClock")
    public record ClockLine(
            String clockId,
            String rule,
            OfficeLine office,
            LocalDate start,
            LocalDate due,
            boolean provisional,
            ClockState state,
            @Nullable Outcome outcome) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TransferAction")
    public record ActionLine(
            @Schema(
                            enumeration = {
                                "submit",
                                "revise",
                                "decline",
                                "issue",
                                "withdraw",
                                "deliver",
                                "accept",
                                "object",
                                "request-designation",
                                "sign-for-papers",
                                "designate",
                                "surrender-file",
                                "sign-for-file",
                                "hand-over",
                                "complete",
                                "record-delivery",
                                "record-acceptance",
                                "record-objection",
                                "record-request",
                                "record-designation",
                                "record-hand-over",
                                "record-result",
                                "draft-transfer",
                                "draft-assignment",
                                "take-up-matter",
                                "request-taking-up"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable TransferRefusal code,
            @Nullable String reason) {}
}
