package org.lianban.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.ShownAs;
import org.lianban.evidence.item.domain.Worth;
import org.lianban.kernel.contract.EvidenceQuantity;

/**
 * An item in a list.
 *
 * @param number in the matter, from 1
 * @param quantity what was taken in, and what lists say
 * @param counted what a receiver found instead and took over with a note
 * @param transferId the open transfer it is listed on or travels under
 * @param assistanceId the request for assistance (协查) for which another office took it in
 * @param awaitsRecognition the office that handles the matter has still to say what it is worth
 * @param secret that it is secret; missing if it is not. Of one that is withheld title, file,
 *     quantities, transfer and recognition are missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceCard(
        String evidenceId,
        String matterId,
        int number,
        EvidenceKind kind,
        EvidenceForm form,
        @Nullable String title,
        @Nullable FileView file,
        @Nullable EvidenceQuantity quantity,
        @Nullable EvidenceQuantity counted,
        boolean sensitive,
        boolean arrivedAfterHandOver,
        String holder,
        String holderName,
        Position position,
        @Nullable String transferId,
        @Nullable String handedToName,
        @Nullable String assistanceId,
        DigestState digestState,
        @Nullable Instant digestCheckedAt,
        @Nullable RecognitionView recognition,
        boolean awaitsRecognition,
        Instant takenInAt,
        long version,
        @Nullable SecretLabel secret) {
    /** That it is there: kind, number, holder and state, and nothing that it says. */
    EvidenceCard withheld() {
        return new EvidenceCard(
                evidenceId,
                matterId,
                number,
                kind,
                form,
                null,
                null,
                null,
                null,
                sensitive,
                arrivedAfterHandOver,
                holder,
                holderName,
                position,
                null,
                null,
                assistanceId,
                digestState,
                digestCheckedAt,
                null,
                awaitsRecognition,
                takenInAt,
                version,
                secret);
    }

    /**
     * Its bytes; where they lie is nobody's affair.
     *
     * @param mediaType what they were found to be
     * @param claimedMediaType what was said when they came
     * @param shownAs as what a page shows them; missing for what is only fetched
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileView(
            String name,
            String mediaType,
            long length,
            String sha256,
            String sm3,
            String claimedMediaType,
            boolean typeAgrees,
            @Nullable ShownAs shownAs) {}

    /** What the handling office said it is worth. */
    record RecognitionView(Worth recognition, String officeName, String reason, LocalDate on) {}
}
