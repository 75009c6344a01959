package org.lianban.evidence.item.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/** Who may have an item's bytes shown, fetch them, or read what is said of its contents. */
public final class ReadingRules {
    /** Those who handle, decide or review cases; administrators and liaisons do not. */
    private static final Set<String> READERS =
            Set.of(
                    "OFFICER",
                    "UNIT_HEAD",
                    "AGENCY_HEAD",
                    "PRINCIPAL",
                    "CASE_REVIEWER",
                    "LEGAL_REVIEWER");

    /** What a browser shows without running it. */
    private static final Map<String, ShownAs> SHOWN =
            Map.of(
                    "image/png", ShownAs.IMAGE,
                    "image/jpeg", ShownAs.IMAGE,
                    "image/gif", ShownAs.IMAGE,
                    "image/webp", ShownAs.IMAGE,
                    "application/pdf", ShownAs.PDF);

    private ReadingRules() {}

    /**
     * Why not; null if he may.
     *
     * @param writes the office that handles the matter now
     */
    public static @Nullable ReadingRefusal closed(
            Item item, OfficeId writes, Reader reader, Purpose purpose) {
        if (!isConcerned(item, writes, reader)) {
            return ReadingRefusal.EVIDENCE_ACCESS_DENIED;
        }
        StoredFile file = item.file();
        if (file == null) {
            return ReadingRefusal.EVIDENCE_WITHOUT_BYTES;
        }
        if (item.soundness().state() == DigestState.DAMAGED) {
            return ReadingRefusal.EVIDENCE_DAMAGED;
        }
        return switch (purpose) {
            case VIEW -> isShown(file) ? null : ReadingRefusal.EVIDENCE_NOT_SHOWN;
            case DOWNLOAD -> null;
        };
    }

    /** The same with what he says: sensitive items are opened for a reason. */
    public static @Nullable ReadingRefusal refused(
            Item item, OfficeId writes, Reader reader, Purpose purpose, @Nullable String reason) {
        ReadingRefusal closed = closed(item, writes, reader, purpose);
        if (closed != null) {
            return closed;
        }
        if (IdentityNumbers.isIn(reason)) {
            return ReadingRefusal.IDENTITY_NUMBER_IN_TEXT;
        }
        boolean unreasoned = needsReason(item) && reason == null;
        return unreasoned ? ReadingRefusal.EVIDENCE_REASON_REQUIRED : null;
    }

    /**
     * Whether what is said of its contents is kept from him: in a sensitive item the words tell as
     * much as the bytes, so the one right to read stands before both.
     */
    public static boolean withholds(Item item, OfficeId writes, Reader reader) {
        return item.particulars().sensitive() && !isConcerned(item, writes, reader);
    }

    /** Whether a browser may show it inside a page: it is one harmless thing and nothing else. */
    public static boolean isShown(StoredFile file) {
        return shownAs(file) != null;
    }

    /** As what a browser may show it; null if it is only fetched. */
    public static @Nullable ShownAs shownAs(StoredFile file) {
        return file.also().isEmpty() ? SHOWN.get(file.mediaType()) : null;
    }

    /** Whether whoever opens it says why. */
    public static boolean needsReason(Item item) {
        return item.particulars().sensitive();
    }

    private static boolean isConcerned(Item item, OfficeId writes, Reader reader) {
        boolean office =
                reader.named()
                        || reader.office().equals(writes)
                        || reader.office().equals(item.whereabouts().holder())
                        || reader.office().equals(item.office());
        return office
                && reader.handedOverTo() == null
                && reader.roles().stream().anyMatch(READERS::contains);
    }
}
