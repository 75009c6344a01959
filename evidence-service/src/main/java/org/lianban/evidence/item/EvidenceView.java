package org.lianban.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Position;
import org.lianban.kernel.contract.EvidenceQuantity;

/**
 * One item with its particulars, and what the reader may do with it: all of {@link EvidenceCard}
 * and more.
 *
 * @param matterId missing for whoever reads this one item of a matter that he does not see; so is a
 *     transfer of the matter
 * @param awaitsRecognition never of what he is shown only because his office took it in for
 *     another's request (协查); once it is handed over, that office is the holder whatever becomes of
 *     it there
 * @param particularsWithheld that attestation, making and transcript are absent here whether or not
 *     the item has them
 * @param openUnassigned the reader may recognise it although nobody of his office is assigned to
 *     the matter yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        String evidenceId,
        @Nullable String matterId,
        int number,
        EvidenceKind kind,
        EvidenceForm form,
        @Nullable String title,
        EvidenceCard.@Nullable FileView file,
        @Nullable EvidenceQuantity quantity,
        @Nullable EvidenceQuantity counted,
        boolean sensitive,
        boolean arrivedAfterHandOver,
        String holder,
        String holderName,
        Position position,
        @Nullable String transferId,
        @Nullable String handedToName,
        @Schema(
                        description =
                                "The request for assistance (协查) for which the office took it"
                                        + " in; said to whoever sees the matter, and to that"
                                        + " office.")
                @Nullable String assistanceId,
        DigestState digestState,
        @Nullable Instant digestCheckedAt,
        EvidenceCard.@Nullable RecognitionView recognition,
        boolean awaitsRecognition,
        Instant takenInAt,
        long version,
        String officeId,
        String officeName,
        String source,
        List<Collector> collectedBy,
        LocalDate collectedOn,
        @Nullable String place,
        @Nullable String sealCondition,
        @Nullable String storage,
        @Nullable AttestationView attestation,
        @Nullable MakingView making,
        @Nullable String transcript,
        boolean hasSound,
        @Schema(
                        description =
                                "Attestation, making and transcript are left out: of a sensitive"
                                        + " item, for whoever may not read it; in the answer to a"
                                        + " command, always.")
                boolean particularsWithheld,
        boolean openUnassigned,
        List<EvidenceAction> actions,
        @Nullable SecretLabel secret) {
    public EvidenceView {
        collectedBy = List.copyOf(collectedBy);
        actions = List.copyOf(actions);
    }

    /** {@code label} is the id while the person's own fact is under way. */
    public record Collector(String personId, String label) {}

    /** Who says that the copy agrees with its original. */
    public record AttestationView(String statement, String by, LocalDate on) {}

    /** How it was made. */
    public record MakingView(String method, Instant madeAt, String madeBy, String carrier) {}

    /**
     * What may be done with it.
     *
     * @param needsReason whoever does it says why
     * @param code why it is closed
     * @param reason the same as a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceAction(
            @Schema(enumeration = {"view", "download", "recognise"}) String name,
            boolean open,
            boolean needsReason,
            @Nullable String code,
            @Nullable String reason) {}
}
