package org.lianban.acceptance.handover;

import org.jspecify.annotations.Nullable;

/**
 * How a matter stands in the database at one instant.
 *
 * @param leadVersion of the office that writes
 * @param transfer the last one, with its version; 0 if there is none yet
 * @param share the last one, with its version
 */
record Standing(
        Bureau writing,
        long epoch,
        long matterVersion,
        long leadVersion,
        @Nullable String transfer,
        String way,
        String state,
        long transferVersion,
        @Nullable Bureau sender,
        @Nullable Bureau receiver,
        @Nullable Bureau designated,
        @Nullable String share,
        String shareState,
        long shareVersion,
        @Nullable Bureau reader) {

    /** Whether a transfer has begun and not ended. */
    boolean isUnderWay() {
        return transfer != null && !state.equals("WITHDRAWN") && !state.equals("COMPLETED");
    }

    Bureau from() {
        return sender == null ? writing : sender;
    }

    Bureau to() {
        return receiver == null ? writing : receiver;
    }

    Bureau designee() {
        return designated == null ? to() : designated;
    }

    Bureau sharedWith() {
        return reader == null ? writing : reader;
    }
}
