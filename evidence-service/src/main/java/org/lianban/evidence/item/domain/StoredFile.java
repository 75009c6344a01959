package org.lianban.evidence.item.domain;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An item's bytes as they were taken in.
 *
 * @param objectId where the vault has them
 * @param mediaType what they were found to be; octets where that is not one thing only
 * @param claimedMediaType what the browser said
 * @param also what else they would be read as; such bytes are fetched, never shown
 */
public record StoredFile(
        UUID objectId,
        String name,
        String mediaType,
        String claimedMediaType,
        long length,
        String sha256,
        String sm3,
        List<String> also) {
    public StoredFile {
        also = List.copyOf(also);
    }

    /** Whether it is what was claimed. */
    public boolean typeAgrees() {
        return also.isEmpty() && mediaType.equals(claimedMediaType.toLowerCase(Locale.ROOT));
    }

    /** A recording: of people, mostly. */
    public boolean isRecording() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }
}
