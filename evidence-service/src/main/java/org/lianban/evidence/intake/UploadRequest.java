package org.lianban.evidence.intake;

import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.ItemEntry;

/** What shall be taken in, before its first byte. */
record UploadRequest(@Nullable String ticket, @Nullable ItemEntry item, @Nullable FileEntry file) {
    /**
     * The file that will come.
     *
     * @param sha256 in hexadecimal, if the sender has computed it
     */
    record FileEntry(
            @Nullable String name,
            @Nullable Long length,
            @Nullable String mediaType,
            @Nullable String sha256) {}
}
