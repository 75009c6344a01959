package org.lianban.evidence.evidencetransfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyKind;
import org.lianban.evidence.evidencetransfer.domain.DiscrepancyOutcome;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferRefusal;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferState;
import org.lianban.evidence.evidencetransfer.domain.ItemState;
import org.lianban.evidence.item.SecretLabel;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;

/**
 * Evidence on its way, as somebody reads it who sees the matter, or whose office sends it with the
 * reply to a request for assistance (协查).
 *
 * @param transferId of the transfer; of such a reply, of this list alone
 * @param matterId missing for whoever does not see the matter
 * @param assistanceId the request, if the items go along with a reply
 * @param to missing while no office has taken the matter over
 * @param discrepancies how many items differ without that being settled
 * @param receipt by what a body outside the system signed for it
 * @param signatories colleagues who may sign beside the caller, where he has something to sign
 * @param openUnassigned the caller may check, settle or take over although nobody of his office is
 *     assigned to the matter yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceTransferView(
        String transferId,
        @Nullable String matterId,
        @Nullable String assistanceId,
        String from,
        String fromName,
        @Nullable String to,
        @Nullable String toName,
        EvidenceTransferState state,
        int discrepancies,
        LocalDate listedOn,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        List<PersonLine> dispatchedBy,
        List<PersonLine> acceptedBy,
        @Nullable ReceiptLine receipt,
        long version,
        List<ItemLine> items,
        List<ActionLine> actions,
        List<PersonLine> signatories,
        boolean openUnassigned) {

    /** How an action weighs: what comes next for this caller is one at most. */
    @Schema(name = "EvidenceTransferWeight")
    public enum Weight {
        NEXT,
        OTHER
    }

    /**
     * @param takenBy who signed there, as the paper names him
     * @param scanSha256 of the scan of what he signed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidencePaperReceipt")
    public record ReceiptLine(
            String takenBy, LocalDate on, @Nullable String number, String scanSha256) {}

    /** {@code label} is missing for somebody nobody tells of any more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferPerson")
    public record PersonLine(String personId, @Nullable String label) {}

    /**
     * A line of the list.
     *
     * @param title missing, like kind and form, where this service does not know the item, and with
     *     all that it says of one that is withheld
     * @param quantity what the list says
     * @param counted what the receiver found instead, open or taken
     * @param actions what it is time for at this item and the caller's office's to do
     * @param outcomes the ways out of its open discrepancy
     * @param secret that it is secret; missing if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferItem")
    public record ItemLine(
            String evidenceId,
            int number,
            @Nullable String title,
            @Nullable EvidenceKind kind,
            @Nullable EvidenceForm form,
            @Nullable FileLine file,
            @Nullable QuantityLine quantity,
            @Nullable QuantityLine counted,
            @Nullable String sealCondition,
            @Nullable String listedSha256,
            ItemState state,
            @Nullable String foundSha256,
            @Nullable PersonLine checkedBy,
            @Nullable LocalDate checkedOn,
            @Nullable DiscrepancyLine discrepancy,
            List<ItemActionLine> actions,
            List<OutcomeLine> outcomes,
            @Nullable SecretLabel secret) {}

    /** The bytes as they were taken in. */
    @Schema(name = "EvidenceTransferFile")
    public record FileLine(String name, String mediaType, long length, String sha256, String sm3) {}

    @Schema(name = "EvidenceTransferQuantity")
    public record QuantityLine(String amount, String unit) {}

    /** What differs, and how that was settled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferDiscrepancy")
    public record DiscrepancyLine(
            DiscrepancyKind kind,
            String note,
            LocalDate recordedOn,
            @Nullable DiscrepancyOutcome outcome,
            @Nullable String outcomeNote,
            @Nullable LocalDate resolvedOn) {}

    /** A way out of a discrepancy. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferOutcome")
    public record OutcomeLine(
            DiscrepancyOutcome outcome,
            boolean open,
            @Nullable EvidenceTransferRefusal code,
            @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferAction")
    public record ActionLine(
            @Schema(enumeration = {"dispatch", "accept", "hand-out"}) String name,
            Weight weight,
            boolean open,
            @Nullable EvidenceTransferRefusal code,
            @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvidenceTransferItemAction")
    public record ItemActionLine(
            @Schema(enumeration = {"check", "resolve"}) String name,
            boolean open,
            @Nullable EvidenceTransferRefusal code,
            @Nullable String reason) {}
}
