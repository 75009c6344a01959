package org.lianban.casework.assistance.domain;

/** Where a request stands, as it is stored and shown. */
public enum AssistanceState {
    DRAFT,
    ISSUED,
    RECEIVED,
    REPLIED,
    CLOSED,
    CANCELLED
}
