package org.lianban.notification.audience.domain;

/** What somebody who is told of a fact is expected to do. */
public enum Act {
    ASSIGN_OFFICERS,
    VERIFY_LEAD,
    APPROVE_TRANSFER,
    REVISE_TRANSFER,
    SIGN_FOR_LETTER,
    ANSWER_TRANSFER,
    ANSWER_DISPUTE,
    AGREE_CONCLUSION,
    REQUEST_DESIGNATION,
    SIGN_FOR_PAPERS,
    DESIGNATE,
    SIGN_FOR_FILE,
    DISPATCH_EVIDENCE,
    CHECK_EVIDENCE,
    SETTLE_DISCREPANCY,
    HAND_OVER,
    COMPLETE_TRANSFER,
    RECOGNISE_EVIDENCE,
    DECIDE_CASE,
    VERIFY_IMPORT
}
