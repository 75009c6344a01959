package org.lianban.evidence.item.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/**
 * What another office's item is worth to the office that handles the matter (证据互认): evidence that
 * the transferring organ lawfully collected counts (程序规定23).
 *
 * <p>It is the office's word, said by any of its officers, whether or not the unit head has already
 * assigned some to the matter: the law asks for an assignment before verification (程序规定19), and a
 * later word takes the place of an earlier one, so that whoever is assigned may say otherwise.
 */
public final class RecognitionRules {
    private RecognitionRules() {}

    /** Why this reader does not say so; null if he may. */
    public static @Nullable ReadingRefusal closed(Item item, OfficeId writes, Reader reader) {
        if (!reader.office().equals(writes) || !reader.roles().contains("OFFICER")) {
            return ReadingRefusal.EVIDENCE_RECOGNITION_NOT_YOURS;
        }
        if (item.office().equals(writes)) {
            return ReadingRefusal.EVIDENCE_OWN;
        }
        boolean arrived =
                item.whereabouts().holder().equals(writes) && item.isIn(Position.IN_CUSTODY);
        return arrived || item.arrivedAfterHandOver() ? null : ReadingRefusal.EVIDENCE_NOT_ARRIVED;
    }

    /** The handling office's word; a later one takes the place of an earlier one. */
    public static Ruling<Recognition> recognise(
            Item item, OfficeId writes, Reader reader, Worth worth, String reason, LocalDate on) {
        ReadingRefusal closed = closed(item, writes, reader);
        if (closed == null && IdentityNumbers.isIn(reason)) {
            closed = ReadingRefusal.IDENTITY_NUMBER_IN_TEXT;
        }
        return closed == null
                ? Ruling.made(
                        new Recognition(worth, reader.office(), reason, on),
                        List.of(
                                new EvidenceRecognised(
                                        item.matter(),
                                        item.id(),
                                        reader.office(),
                                        worth.name(),
                                        reason,
                                        on)),
                        List.of())
                : Ruling.refused(closed);
    }
}
