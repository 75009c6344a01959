package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * An item of evidence (证据) as it stands.
 *
 * @param number in the matter, gap-free from 1
 * @param office that took it in
 * @param assistance the request for assistance (协查) for which that office took it in; null of the
 *     matter's own
 * @param file absent where there are no bytes
 * @param counted what a receiver found and took over, where that is not the quantity taken in
 * @param arrivedAfterHandOver taken in after the matter had moved, outside the transfer's list
 */
public record Item(
        EvidenceId id,
        MatterId matter,
        int number,
        OfficeId office,
        @Nullable AssistanceId assistance,
        Particulars particulars,
        @Nullable StoredFile file,
        @Nullable Quantity counted,
        boolean arrivedAfterHandOver,
        Whereabouts whereabouts,
        Soundness soundness,
        @Nullable Recognition recognition,
        Taken taken,
        long version) {
    private static final long UNTOLD = 0;

    /**
     * Whether the office that handles the matter has still to say what it is worth: another office
     * collected it, and it has come with a transfer or after one.
     */
    public boolean awaitsRecognition(OfficeId writes) {
        boolean another = !office.equals(writes);
        boolean hasCome = arrivedAfterHandOver || whereabouts.holder().equals(writes);
        boolean unsaid = recognition == null || !recognition.office().equals(writes);
        return another && hasCome && unsaid;
    }

    /**
     * The same as it came into this office's custody, whole as no list takes over anything else:
     * what became of it there, what the list of the next receiver counted, and how often anything
     * was written of it, is left out.
     */
    public Item asHandedOver(OfficeId to) {
        return new Item(
                id,
                matter,
                number,
                office,
                assistance,
                particulars,
                file,
                null,
                arrivedAfterHandOver,
                new Whereabouts(to, Position.IN_CUSTODY, null),
                new Soundness(file == null ? DigestState.NONE : DigestState.WHOLE, null),
                null,
                taken,
                UNTOLD);
    }

    public boolean isIn(Position position) {
        return whereabouts.position() == position;
    }
}
