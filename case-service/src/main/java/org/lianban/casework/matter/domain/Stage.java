package org.lianban.casework.matter.domain;

/** How far one office's handling has come. */
public enum Stage {
    REGISTERED,
    VERIFYING,
    FILED,
    /** A filed case was decided or its investigation terminated; it is yet to be closed. */
    DECIDED,
    NOT_FILED,
    /** Transferred, awaiting completion: the receiver has it (decision 1). */
    TRANSFERRED,
    COMPLETED,
    /** Followed up in another lead of the same office. */
    MERGED,
    /** A second report of the same; followed up in the first. */
    DUPLICATE,
    /** Its import was withdrawn. */
    WITHDRAWN
}
