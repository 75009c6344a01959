package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence (证据) was collected and taken into the keeping of an office. What must be said
 * of it follows 《市场监督管理行政处罚程序规定》: who collected it (art 22), its kind (art 23), original or copy
 * (art 24), carrier, method, time and maker of recordings and electronic data (arts 25, 26).
 *
 * @param officeId the office that took it in and holds it
 * @param number in the matter, from 1
 * @param kind DOCUMENTARY, PHYSICAL, AUDIO_VISUAL, ELECTRONIC, TESTIMONY, PARTY_STATEMENT,
 *     EXPERT_OPINION, INQUEST_RECORD or SITE_RECORD (art 23)
 * @param form ORIGINAL or COPY (art 24)
 * @param source where or from whom it was obtained; names no informant
 * @param file absent where the item has no bytes
 * @param quantity absent where there is nothing to count
 * @param sealCondition of the wrapping, where it is sealed
 * @param storage where the thing itself is kept
 * @param sensitive it shows identity numbers of persons or is a recording of them
 * @param arrivedAfterHandOver taken in by the former office after the matter had moved, outside the
 *     list of the transfer: the new office has still to recognise it
 * @param assistanceId the request for assistance for which another office gathered it (协查); null of
 *     the writing office's own
 */
public record EvidenceTakenIn(
        MatterId matterId,
        EvidenceId evidenceId,
        OfficeId officeId,
        int number,
        String kind,
        String form,
        String title,
        String source,
        List<PersonId> collectedBy,
        LocalDate collectedOn,
        @Nullable EvidenceFile file,
        @Nullable EvidenceQuantity quantity,
        @Nullable String sealCondition,
        @Nullable String storage,
        boolean sensitive,
        boolean arrivedAfterHandOver,
        @Nullable AssistanceId assistanceId)
        implements EvidenceEvent {
    public EvidenceTakenIn {
        collectedBy = List.copyOf(collectedBy);
    }

    /** By the office that writes the matter. */
    public EvidenceTakenIn(
            MatterId matterId,
            EvidenceId evidenceId,
            OfficeId officeId,
            int number,
            String kind,
            String form,
            String title,
            String source,
            List<PersonId> collectedBy,
            LocalDate collectedOn,
            @Nullable EvidenceFile file,
            @Nullable EvidenceQuantity quantity,
            @Nullable String sealCondition,
            @Nullable String storage,
            boolean sensitive,
            boolean arrivedAfterHandOver) {
        this(
                matterId,
                evidenceId,
                officeId,
                number,
                kind,
                form,
                title,
                source,
                collectedBy,
                collectedOn,
                file,
                quantity,
                sealCondition,
                storage,
                sensitive,
                arrivedAfterHandOver,
                null);
    }
}
