package org.lianban.casework.transfer.domain;

/** The states by name, as rows and views tell them. */
public enum TransferState {
    DRAFT,
    AWAITING_APPROVAL,
    ISSUED,
    WITHDRAWN,
    DELIVERED,
    ACCEPTED,
    OBJECTED,
    SUBMITTED_UP,
    PAPERS_RECEIVED,
    DESIGNATED,
    FILE_RECEIVED,
    HANDED_OVER,
    COMPLETED
}
