package org.lianban.evidence.intake.domain;

/** How far an upload has come. */
public enum UploadState {
    /** Admitted; its bytes are awaited. */
    OPEN,
    /** The bytes are here and are what was announced. */
    RECEIVED,
    /** It is an item now. */
    COMPLETED,
    /** Given up, or its time is over. */
    ABORTED
}
