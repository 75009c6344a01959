package org.lianban.casework.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.GoodsPlan;
import org.lianban.casework.transfer.domain.TransferWay;

/** What clients say with a command; a missing field is refused by name, an unknown one too. */
final class TransferRequest {
    private static final String BASIS =
            "One of the bases that draft-options lists for the matter: its code, or its basis word"
                    + " for word; of an assignment the basis of assignment, word for word. Any"
                    + " other is LEGAL_BASIS_UNKNOWN. Which of them fits the act is for whoever"
                    + " drafts and signs.";

    private TransferRequest() {}

    /**
     * The draft of a letter.
     *
     * @param way to an office beside if missing; a superior hands its matter down by {@code
     *     ASSIGNMENT}
     * @param selectionNote why this receiver; of an assignment, what the superior requires
     * @param evidence ids of the items that go along, in the order of their list; none if missing
     * @param goods what becomes of the goods of the open measures; none if missing
     */
    public record DraftBody(
            String matterId,
            @Nullable @Schema(enumeration = {"TRANSFER", "ASSIGNMENT"}) TransferWay way,
            String to,
            String reason,
            @Schema(description = BASIS) String legalBasis,
            @Nullable List<String> attachments,
            @Nullable String selectionNote,
            @Nullable List<String> evidence,
            @Nullable List<GoodsBody> goods) {
        RevisionBody text() {
            return new RevisionBody(
                    to, reason, legalBasis, attachments, selectionNote, evidence, goods);
        }
    }

    /** The text of a draft, written anew. */
    public record RevisionBody(
            String to,
            String reason,
            @Schema(description = BASIS) String legalBasis,
            @Nullable List<String> attachments,
            @Nullable String selectionNote,
            @Nullable List<String> evidence,
            @Nullable List<GoodsBody> goods) {}

    /**
     * What becomes of the goods of one measure.
     *
     * @param place where they are kept, of goods that go along
     * @param handsOver who hands them over, likewise
     * @param takesOver who takes them over, if somebody was named
     */
    @Schema(name = "GoodsPlanBody")
    public record GoodsBody(
            String measureId,
            GoodsPlan.Course course,
            @Nullable String place,
            @Nullable String handsOver,
            @Nullable String takesOver) {}

    /** A superior takes up the matter. */
    @Schema(name = "TakingUpBody")
    public record TakingUpBody(String matterId, String reason) {}

    /**
     * A request that the superior takes the matter up, or designates.
     *
     * @param evidence ids of the items that are to go along; none if missing
     * @param goods what becomes of the goods of the open measures; none if missing
     */
    @Schema(name = "TakingUpRequestBody")
    public record TakingUpRequestBody(
            String matterId,
            String reason,
            @Nullable List<String> evidence,
            @Nullable List<GoodsBody> goods) {}

    /**
     * What goes along with a file.
     *
     * @param evidence ids of the items, in the order of their list; none if missing
     * @param goods what becomes of the goods of the open measures; none if missing
     */
    @Schema(name = "FileSurrenderBody")
    public record FileSurrenderBody(
            @Nullable List<String> evidence, @Nullable List<GoodsBody> goods) {}

    /** A decision that must say why. */
    public record ReasonBody(String reason) {}

    /** An acceptance names the matter's version that was read, and what it takes over. */
    public record AcceptanceBody(Long seenMatterVersion, String seenSelection) {}

    /** Whoever signs for the file names what it takes over, as it was shown. */
    public record FileReceiptBody(String seenSelection) {}

    /** The receiver's view of jurisdiction. */
    public record ObjectionBody(String argument) {}

    /** Who is competent, and why. */
    public record DesignationBody(String designee, String reason) {}

    /** What became of the matter. */
    public record CompletionBody(String result) {}
}
