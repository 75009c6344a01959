package org.lianban.casework.supervision.domain;

/** Where a supervision stands, as it is stored and shown. */
public enum SupervisionState {
    RUNNING,
    /** The office says that the matter is done. */
    CONCLUDED,
    LIFTED
}
