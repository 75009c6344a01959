package org.lianban.evidence.intake;

import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.ItemEntry;

/** What shall be taken in, before its first byte. */
record UploadRequest(String ticket, ItemEntry item, FileEntry file) {
    /**
     * The file that will come.
     *
     * @param sha256 in hexadecimal, if the sender has computed it
     */
    record FileEntry(String name, Long length, String mediaType, @Nullable String sha256) {}
}
